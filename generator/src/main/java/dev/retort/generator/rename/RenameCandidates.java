package dev.retort.generator.rename;

import dev.retort.generator.rename.DropMatcher.Dropped;
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
import dev.retort.operation.PartialVisitor;
import dev.retort.operation.ReplacedColumns;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnName;
import dev.retort.schema.EnumType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds the drops and additions of a difference that could be renames. Each drop is at most one rename. */
public final class RenameCandidates extends PartialVisitor<Void> {

    private record TableColumn(QualifiedName table, Column column) {}

    private final DropMatcher<TableColumn> columns =
            new DropMatcher<>(RenameCandidates::columnSimilarity, RenameCandidates::column);
    private final DropMatcher<Table> tables =
            new DropMatcher<>(RenameCandidates::tableSimilarity, RenameCandidates::table);
    private final DropMatcher<EnumType> enums =
            new DropMatcher<>((old, fresh) -> old.labels().equals(fresh.labels()) ? 1 : 0, RenameCandidates::type);
    private final DropMatcher<Sequence> sequences = new DropMatcher<>(
            (old, fresh) -> old.options().equals(fresh.options()) ? 1 + nameSimilarity(old.name(), fresh.name()) : 0,
            RenameCandidates::sequence);
    private final List<RenameCandidate> values = new ArrayList<>();
    private final ReplacedColumns replaced;
    private int place;

    private RenameCandidates(ReplacedColumns replaced) {
        this.replaced = replaced;
    }

    /** The candidates, in the order of the drops. */
    public static List<RenameCandidate> among(List<Operation> operations) {
        RenameCandidates found = new RenameCandidates(ReplacedColumns.among(operations));
        for (Operation operation : operations) {
            operation.accept(found);
            found.place++;
        }
        return Stream.of(
                        found.values,
                        found.columns.candidates(),
                        found.tables.candidates(),
                        found.enums.candidates(),
                        found.sequences.candidates())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(RenameCandidate::operation))
                .toList();
    }

    /** A replaced column is a candidate under its original name. */
    @Override
    public Void visit(DropColumn drop) {
        Column column = drop.definition();
        return columns.addDrop(
                place,
                column == null
                        ? null
                        : new TableColumn(
                                drop.table(),
                                replaced.originalName(new ColumnName(drop.table(), drop.column()))
                                        .map(column::withName)
                                        .orElse(column)));
    }

    @Override
    public Void visit(AddColumn add) {
        return columns.addAddition(new TableColumn(add.table(), add.column()));
    }

    @Override
    public Void visit(DropTable drop) {
        return tables.addDrop(place, drop.definition());
    }

    @Override
    public Void visit(CreateTable create) {
        return tables.addAddition(create.table());
    }

    @Override
    public Void visit(DropEnum drop) {
        return enums.addDrop(place, drop.definition());
    }

    @Override
    public Void visit(CreateEnum create) {
        return enums.addAddition(create.type());
    }

    @Override
    public Void visit(DropSequence drop) {
        return sequences.addDrop(place, drop.definition());
    }

    @Override
    public Void visit(CreateSequence create) {
        return sequences.addAddition(create.sequence());
    }

    /** Finds a value that replaces another one at the same position. */
    @Override
    public Void visit(AlterEnum alter) {
        List<String> before = alter.before().labels();
        List<String> after = alter.after().labels();
        if (before.size() == after.size()) {
            for (int i = 0; i < before.size(); i++) {
                String old = before.get(i);
                String fresh = after.get(i);
                if (!after.contains(old) && !before.contains(fresh)) {
                    values.add(value(alter.before().name(), old, fresh));
                }
            }
        }
        return null;
    }

    @Override
    protected Void visitOther(Operation operation) {
        return null;
    }

    private RenameCandidate value(QualifiedName type, String old, String fresh) {
        return new RenameCandidate(
                place,
                Rename.enumValue(type, old, fresh),
                "value " + old + " of " + type,
                fresh,
                "the migration fails if a row has " + old);
    }

    private static double columnSimilarity(TableColumn old, TableColumn fresh) {
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

    /**
     * The similarity of two tables. At least half of the columns of the larger table must have a counterpart with the
     * same name and a similar type in the other table, and at least one column if the tables have the same name.
     * Underscores and capital letters do not count in a name, so that a new naming strategy gives renames.
     */
    private static double tableSimilarity(Table old, Table fresh) {
        long common = old.columns().stream()
                .filter(column -> fresh.columns().stream()
                        .filter(other -> NameSimilarity.isSame(column.name(), other.name()))
                        .anyMatch(other -> SimilarTypes.are(column.type(), other.type())))
                .count();
        double share = (double) common
                / Math.max(1, Math.max(old.columns().size(), fresh.columns().size()));
        boolean sameName = NameSimilarity.isSame(old.name().name(), fresh.name().name());
        return (sameName ? common > 0 : share >= 0.5) ? share + nameSimilarity(old.name(), fresh.name()) : 0;
    }

    private static double nameSimilarity(QualifiedName first, QualifiedName second) {
        return NameSimilarity.of(first.name(), second.name());
    }

    private static RenameCandidate column(Dropped<TableColumn> drop, TableColumn added) {
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

    private static RenameCandidate table(Dropped<Table> drop, Table created) {
        QualifiedName old = drop.object().name();
        return new RenameCandidate(
                drop.operation(),
                Rename.table(old, created.name()),
                "table " + old,
                created.name().toString(),
                "the rows are lost");
    }

    private static RenameCandidate type(Dropped<EnumType> drop, EnumType created) {
        QualifiedName old = drop.object().name();
        return new RenameCandidate(
                drop.operation(),
                Rename.enumType(old, created.name()),
                "enum type " + old,
                created.name().toString(),
                "the type is dropped and created again");
    }

    private static RenameCandidate sequence(Dropped<Sequence> drop, Sequence created) {
        QualifiedName old = drop.object().name();
        return new RenameCandidate(
                drop.operation(),
                Rename.sequence(old, created.name()),
                "sequence " + old,
                created.name().toString(),
                "the new sequence starts over");
    }
}
