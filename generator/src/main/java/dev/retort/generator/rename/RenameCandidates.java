package dev.retort.generator.rename;

import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterEnum;
import dev.retort.operation.CreateEnum;
import dev.retort.operation.CreateSequence;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropEnum;
import dev.retort.operation.DropSequence;
import dev.retort.operation.DropTable;
import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.EnumType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.ToDoubleBiFunction;

/** Finds what could be renames among the drops and additions of a difference. Each drop is one rename at most. */
public final class RenameCandidates {

    private record Found<T>(int operation, T object) {}

    private record Match<T>(Found<T> drop, T addition, double likeness) {}

    private final List<Found<ColumnOf>> droppedColumns = new ArrayList<>();
    private final List<ColumnOf> addedColumns = new ArrayList<>();
    private final List<Found<Table>> droppedTables = new ArrayList<>();
    private final List<Table> createdTables = new ArrayList<>();
    private final List<Found<EnumType>> droppedEnums = new ArrayList<>();
    private final List<EnumType> createdEnums = new ArrayList<>();
    private final List<Found<Sequence>> droppedSequences = new ArrayList<>();
    private final List<Sequence> createdSequences = new ArrayList<>();
    private final List<RenameCandidate> candidates = new ArrayList<>();

    private record ColumnOf(QualifiedName table, Column column) {}

    private RenameCandidates() {}

    /** The candidates, in the order of the drops. */
    public static List<RenameCandidate> among(List<Operation> operations) {
        RenameCandidates found = new RenameCandidates();
        for (int i = 0; i < operations.size(); i++) {
            found.note(i, operations.get(i));
        }
        found.pair();
        found.candidates.sort(Comparator.comparing(RenameCandidate::operation));
        return List.copyOf(found.candidates);
    }

    private void note(int place, Operation operation) {
        if (operation instanceof DropColumn drop && drop.definition() != null) {
            droppedColumns.add(new Found<>(place, new ColumnOf(drop.table(), drop.definition())));
        } else if (operation instanceof AddColumn add) {
            addedColumns.add(new ColumnOf(add.table(), add.column()));
        } else if (operation instanceof DropTable drop && drop.definition() != null) {
            droppedTables.add(new Found<>(place, drop.definition()));
        } else if (operation instanceof CreateTable create) {
            createdTables.add(create.table());
        } else if (operation instanceof DropEnum drop && drop.definition() != null) {
            droppedEnums.add(new Found<>(place, drop.definition()));
        } else if (operation instanceof CreateEnum create) {
            createdEnums.add(create.type());
        } else if (operation instanceof DropSequence drop && drop.definition() != null) {
            droppedSequences.add(new Found<>(place, drop.definition()));
        } else if (operation instanceof CreateSequence create) {
            createdSequences.add(create.sequence());
        } else if (operation instanceof AlterEnum alter) {
            values(place, alter);
        }
    }

    private void pair() {
        pair(droppedColumns, addedColumns, RenameCandidates::likeness, RenameCandidates::column);
        pair(droppedTables, createdTables, RenameCandidates::likeness, RenameCandidates::table);
        pair(
                droppedEnums,
                createdEnums,
                (old, fresh) -> old.labels().equals(fresh.labels()) ? 1 : 0,
                RenameCandidates::type);
        pair(
                droppedSequences,
                createdSequences,
                (old, fresh) -> old.options().equals(fresh.options()) ? 1 + alike(old.name(), fresh.name()) : 0,
                RenameCandidates::sequence);
    }

    /** The likeliest pairs first; what has a likeness of 0 is no pair. */
    private <T> void pair(
            List<Found<T>> drops,
            List<T> additions,
            ToDoubleBiFunction<T, T> likeness,
            BiFunction<Found<T>, T, RenameCandidate> candidate) {
        List<Match<T>> matches = new ArrayList<>();
        for (Found<T> drop : drops) {
            for (T addition : additions) {
                double like = likeness.applyAsDouble(drop.object(), addition);
                if (like > 0) {
                    matches.add(new Match<>(drop, addition, like));
                }
            }
        }
        matches.sort(
                Comparator.comparingDouble((Match<T> match) -> match.likeness()).reversed());
        Set<Object> used = new HashSet<>();
        for (Match<T> match : matches) {
            if (!used.contains(match.drop()) && !used.contains(match.addition())) {
                used.add(match.drop());
                used.add(match.addition());
                candidates.add(candidate.apply(match.drop(), match.addition()));
            }
        }
    }

    private static double likeness(ColumnOf old, ColumnOf fresh) {
        boolean computed = old.column().generated() != null || fresh.column().generated() != null;
        boolean here = old.table().equals(fresh.table())
                && !old.column().name().equals(fresh.column().name());
        if (computed
                || !here
                || !SimilarTypes.are(old.column().type(), fresh.column().type())) {
            return 0;
        }
        double same = old.column().type().equals(fresh.column().type()) ? 1 : 0;
        return 1 + same + NameSimilarity.of(old.column().name(), fresh.column().name());
    }

    /** Half of the columns of the larger one are those of the other, by name and by type. */
    private static double likeness(Table old, Table fresh) {
        long common = old.columns().stream()
                .filter(column -> fresh.column(column.name())
                        .filter(other -> SimilarTypes.are(column.type(), other.type()))
                        .isPresent())
                .count();
        double share = (double) common
                / Math.max(1, Math.max(old.columns().size(), fresh.columns().size()));
        return share >= 0.5 ? share + alike(old.name(), fresh.name()) : 0;
    }

    private static double alike(QualifiedName first, QualifiedName second) {
        return NameSimilarity.of(first.name(), second.name());
    }

    /** One value for another at the same place. */
    private void values(int place, AlterEnum alter) {
        List<String> before = alter.before().labels();
        List<String> after = alter.after().labels();
        if (before.size() != after.size()) {
            return;
        }
        QualifiedName type = alter.before().name();
        for (int i = 0; i < before.size(); i++) {
            String old = before.get(i);
            String fresh = after.get(i);
            if (!Objects.equals(old, fresh) && !after.contains(old) && !before.contains(fresh)) {
                candidates.add(new RenameCandidate(
                        place,
                        Rename.enumValue(type, old, fresh),
                        "value " + old + " of " + type,
                        fresh,
                        "it fails where a row has " + old));
            }
        }
    }

    private static RenameCandidate column(Found<ColumnOf> drop, ColumnOf added) {
        QualifiedName table = added.table();
        String old = drop.object().column().name();
        String fresh = added.column().name();
        return new RenameCandidate(
                drop.operation(),
                Rename.column(table, old, fresh),
                table + "." + old,
                table + "." + fresh,
                "the values are lost");
    }

    private static RenameCandidate table(Found<Table> drop, Table created) {
        QualifiedName old = drop.object().name();
        return new RenameCandidate(
                drop.operation(),
                Rename.table(old, created.name()),
                "table " + old,
                created.name().toString(),
                "the rows are lost");
    }

    private static RenameCandidate type(Found<EnumType> drop, EnumType created) {
        QualifiedName old = drop.object().name();
        return new RenameCandidate(
                drop.operation(),
                Rename.enumType(old, created.name()),
                "enum type " + old,
                created.name().toString(),
                "it is made anew");
    }

    private static RenameCandidate sequence(Found<Sequence> drop, Sequence created) {
        QualifiedName old = drop.object().name();
        return new RenameCandidate(
                drop.operation(),
                Rename.sequence(old, created.name()),
                "sequence " + old,
                created.name().toString(),
                "the new one counts from the start");
    }
}
