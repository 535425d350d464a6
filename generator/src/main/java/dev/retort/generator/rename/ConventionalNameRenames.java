package dev.retort.generator.rename;

import static java.util.Objects.requireNonNull;

import dev.retort.generator.sql.ConventionalNames;
import dev.retort.operation.Action;
import dev.retort.operation.ObjectAddress;
import dev.retort.operation.ObjectAddress.Kind;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameTracker;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnName;
import dev.retort.schema.Constraint;
import dev.retort.schema.ConventionalName;
import dev.retort.schema.Index;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.RelationNames;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Renames objects whose names PostgreSQL or Retort derived from the names of a table and its columns. The derived names
 * follow a rename of the table or column, so that the database equals one that was created under the new names. Names
 * that an author chose stay.
 */
public final class ConventionalNameRenames {

    /** A table before the renames, after the renames, and as the model wants it. */
    private record Versions(Table before, Table renamed, Table wanted) {

        QualifiedName name() {
            return renamed.name();
        }
    }

    /**
     * The objects of one kind that belong to a table.
     *
     * @param before the conventional names before the renames, by the names of the objects
     * @param after the conventional names after the renames, by the names of the objects
     * @param kept the names that do not follow, because the model has them or because other operations change them
     * @param taken the names that no object of the kind can get
     */
    private record Names(Map<String, String> before, Map<String, String> after, Set<String> kept, Set<String> taken) {}

    private final Schema before;
    private final Map<ColumnName, String> identities;
    private final RenameTracker tracker = new RenameTracker();
    private final Set<QualifiedName> tables = new LinkedHashSet<>();
    private final Set<QualifiedName> affectedTables = new HashSet<>();
    private final Set<QualifiedName> takenRelations = new HashSet<>();

    /**
     * Prepares to follow renames.
     *
     * @param before the database before the renames
     * @param identities the sequences of its identity columns
     */
    public ConventionalNameRenames(RenamePlan renames, Schema before, Map<ColumnName, String> identities) {
        this.before = before;
        this.identities = Map.copyOf(identities);
        before.tables().forEach(table -> tables.add(table.name()));
        renames.operations().forEach(this::track);
    }

    private void track(Operation operation) {
        QualifiedName from = operation.subject().name();
        QualifiedName to = operation.result().name();
        if (operation.is(Action.RENAME, Kind.TABLE)) {
            if (tables.remove(from)) {
                tables.add(to);
            }
            affectedTables.remove(from);
            affectedTables.add(to);
        } else if (operation.is(Action.RENAME, Kind.COLUMN)) {
            affectedTables.add(to);
        }
        tracker.track(operation);
    }

    /**
     * The renames of conventional names.
     *
     * @param renamed the database after the renames, canonical
     * @param wanted the schema that the entities describe
     * @param difference the operations that turn the first into the second
     */
    public List<Operation> follow(Schema renamed, Schema wanted, List<Operation> difference) {
        takenRelations.addAll(RelationNames.of(renamed));
        takenRelations.addAll(RelationNames.of(wanted));
        difference.stream()
                .filter(operation ->
                        operation.is(Action.CREATE, Kind.INDEX) || operation.is(Action.ADD, Kind.CONSTRAINT))
                .map(Operation::subject)
                .forEach(added -> takenRelations.add(added.name().sibling(added.requiredPart())));
        List<Operation> operations = new ArrayList<>();
        List<RenameOrder.Move<QualifiedName>> sequences = new ArrayList<>();
        for (QualifiedName name : tables) {
            Table now = renamed.table(name).orElse(null);
            Table then = wanted.table(name).orElse(null);
            if (affectedTables.contains(name) && now != null && then != null) {
                Versions table = new Versions(tableBefore(name), now, then);
                followingNames(name, constraints(table, difference))
                        .forEach(move -> operations.add(RenamablePart.CONSTRAINT.rename(name, move.from(), move.to())));
                followingNames(name, indexes(table, difference))
                        .forEach(move -> operations.add(RenamablePart.INDEX.rename(name, move.from(), move.to())));
                followingNames(name, sequences(table))
                        .forEach(move -> sequences.add(
                                new RenameOrder.Move<>(name.sibling(move.from()), name.sibling(move.to()))));
            }
        }
        possibleInOrder(sequences)
                .forEach(move -> operations.add(RenamableObject.SEQUENCE.rename(move.from(), move.to())));
        return operations;
    }

    private Table tableBefore(QualifiedName name) {
        return before.table(requireNonNull(tracker.table(name))).orElseThrow();
    }

    /** The objects whose names follow, each with its new name. */
    private List<RenameOrder.Move<String>> followingNames(QualifiedName table, Names names) {
        List<RenameOrder.Move<String>> moves = new ArrayList<>();
        names.after().forEach((name, conventional) -> {
            String former = names.before().get(name);
            String after = former == null || names.kept().contains(name) ? null : following(name, former, conventional);
            if (after != null && names.taken().add(after) && takenRelations.add(table.sibling(after))) {
                moves.add(new RenameOrder.Move<>(name, after));
            }
        });
        return moves;
    }

    private static Names constraints(Versions table, List<Operation> difference) {
        Set<String> kept = names(table.wanted().constraints(), Constraint::name);
        Set<String> taken = names(table.renamed().constraints(), Constraint::name);
        taken.addAll(kept);
        kept.addAll(changed(table.name(), Kind.CONSTRAINT, difference));
        return new Names(constraintNames(table.before()), constraintNames(table.renamed()), kept, taken);
    }

    private static Map<String, String> constraintNames(Table table) {
        return conventionalNames(
                table.constraints(), Constraint::name, constraint -> ConventionalNames.of(table, constraint));
    }

    private static Names indexes(Versions table, List<Operation> difference) {
        Set<String> kept = names(table.wanted().indexes(), Index::name);
        kept.addAll(changed(table.name(), Kind.INDEX, difference));
        return new Names(indexNames(table.before()), indexNames(table.renamed()), kept, new HashSet<>());
    }

    private static Map<String, String> indexNames(Table table) {
        return conventionalNames(
                table.indexes(), Index::name, index -> ConventionalName.index(table.name(), index.elements()));
    }

    /** The sequences of identity columns that stay identity columns. */
    private Names sequences(Versions table) {
        Map<String, String> former = new HashMap<>();
        Map<String, String> now = new LinkedHashMap<>();
        QualifiedName tableBefore = table.before().name();
        for (Column column : table.renamed().columns()) {
            String columnBefore = tracker.column(table.name(), column.name());
            String sequence = identities.get(new ColumnName(tableBefore, columnBefore));
            if (sequence != null && isIdentity(column) && isIdentity(table.wanted(), column.name())) {
                former.put(sequence, ConventionalName.sequence(tableBefore, columnBefore));
                now.put(sequence, ConventionalName.sequence(table.name(), column.name()));
            }
        }
        return new Names(former, now, Set.of(), new HashSet<>());
    }

    private static boolean isIdentity(Table table, String column) {
        return table.column(column).filter(ConventionalNameRenames::isIdentity).isPresent();
    }

    private static boolean isIdentity(Column column) {
        return column.identity() != null;
    }

    /**
     * Sorts renames of sequences so that each new name is free. Sequences that only exchange names with each other are
     * omitted.
     */
    private List<RenameOrder.Move<QualifiedName>> possibleInOrder(List<RenameOrder.Move<QualifiedName>> renames) {
        Set<QualifiedName> existing = new HashSet<>();
        tables.forEach(table -> identities.forEach((column, sequence) -> {
            if (column.table().equals(tracker.table(table))) {
                existing.add(table.sibling(sequence));
            }
        }));
        List<RenameOrder.Move<QualifiedName>> waiting = new ArrayList<>(renames);
        List<RenameOrder.Move<QualifiedName>> ordered = new ArrayList<>();
        for (int before = -1; before != ordered.size(); ) {
            before = ordered.size();
            for (RenameOrder.Move<QualifiedName> rename : List.copyOf(waiting)) {
                if (existing.add(rename.to())) {
                    existing.remove(rename.from());
                    waiting.remove(rename);
                    ordered.add(rename);
                }
            }
        }
        return ordered;
    }

    /** The names of the table's objects of one kind that other operations drop or rename. */
    private static Set<String> changed(QualifiedName table, Kind kind, List<Operation> operations) {
        return operations.stream()
                .filter(operation -> operation.is(Action.DROP, kind) || operation.is(Action.RENAME, kind))
                .map(Operation::subject)
                .filter(changed -> changed.name().equals(table))
                .map(ObjectAddress::requiredPart)
                .collect(Collectors.toSet());
    }

    /** The new name for a conventional one, with its number if it has one; null for a name that stays. */
    private static @Nullable String following(String name, String before, String after) {
        if (name.equals(before)) {
            return before.equals(after) ? null : after;
        }
        for (int number = 1; number < 10; number++) {
            if (name.equals(ConventionalName.numbered(before, number))) {
                String numbered = ConventionalName.numbered(after, number);
                return numbered.equals(name) ? null : numbered;
            }
        }
        return null;
    }

    private interface Naming<T> {
        @Nullable
        String of(T object);
    }

    private static <T> Set<String> names(List<T> objects, Naming<T> naming) {
        Set<String> names = new HashSet<>();
        objects.forEach(object -> Optional.ofNullable(naming.of(object)).ifPresent(names::add));
        return names;
    }

    private static <T> Map<String, String> conventionalNames(
            List<T> objects, Naming<T> naming, Function<T, String> conventional) {
        Map<String, String> names = new LinkedHashMap<>();
        objects.forEach(object ->
                Optional.ofNullable(naming.of(object)).ifPresent(name -> names.put(name, conventional.apply(object))));
        return names;
    }
}
