package dev.retort.generator.review;

import dev.retort.generator.sql.SqlText;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.DropConstraint;
import dev.retort.operation.DropIndex;
import dev.retort.operation.Operation;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexElement;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The indexes and checks that PostgreSQL builds and checks again when a column changes its type, although it rewrites no
 * row: an index with an expression or a predicate is never kept, and a check is compiled for the new type. An index is not
 * kept either if the collation changes.
 */
final class Revalidation {

    private record Part(QualifiedName table, String name) {}

    private final Schema before;
    private final Set<Part> dropped;

    /**
     * Creates the rules for a list of operations.
     *
     * @param before the schema before them, with the names that they give
     */
    Revalidation(Schema before, List<Operation> operations) {
        this.before = before;
        this.dropped = Stream.concat(
                        Operation.select(operations, DropIndex.class).map(drop -> new Part(drop.table(), drop.name())),
                        Operation.select(operations, DropConstraint.class)
                                .map(drop -> new Part(drop.table(), drop.name())))
                .collect(Collectors.toSet());
    }

    /** The names of the indexes that are built again. */
    List<String> indexes(AlterColumn operation) {
        String column = operation.before().name();
        Stream<String> ofIndexes = parts(operation, Table::indexes)
                .filter(index -> isComputed(index) || changesCollation(operation))
                .filter(index -> SqlText.mentions(index, List.of(column)))
                .flatMap(index -> Stream.ofNullable(index.name()));
        Stream<String> ofUniques = parts(operation, Table::uniques)
                .filter(unique ->
                        changesCollation(operation) && unique.columns().contains(column))
                .flatMap(unique -> Stream.ofNullable(unique.name()));
        Stream<String> ofKeys = parts(operation, table -> keys(table.primaryKey()))
                .filter(key -> changesCollation(operation) && key.columns().contains(column))
                .flatMap(key -> Stream.ofNullable(key.name()));
        return Stream.of(ofIndexes, ofUniques, ofKeys)
                .flatMap(names -> names)
                .filter(name -> !dropped.contains(new Part(operation.table(), name)))
                .sorted()
                .toList();
    }

    private static List<PrimaryKey> keys(@Nullable PrimaryKey key) {
        return key == null ? List.of() : List.of(key);
    }

    /** Whether a check of the column is checked again for all rows. */
    boolean isChecked(AlterColumn operation) {
        return parts(operation, Table::checks)
                .filter(CheckConstraint::validated)
                .filter(check -> SqlText.mentions(
                        check.expression(), List.of(operation.before().name())))
                .anyMatch(check -> !dropped.contains(new Part(operation.table(), String.valueOf(check.name()))));
    }

    /** The other tables of the foreign keys that have the column on either side, which are locked as its own. */
    List<QualifiedName> relatedTables(AlterColumn operation) {
        QualifiedName table = operation.table();
        String column = operation.before().name();
        Stream<QualifiedName> referenced = parts(operation, Table::foreignKeys)
                .filter(key -> key.columns().contains(column))
                .filter(key -> !dropped.contains(new Part(table, String.valueOf(key.name()))))
                .map(ForeignKey::referencedTable);
        Stream<QualifiedName> referencing = isRetyped(operation)
                ? before.tables().stream()
                        .filter(other -> refersTo(other, table, column))
                        .map(Table::name)
                : Stream.empty();
        return Stream.concat(referenced, referencing)
                .filter(other -> !other.equals(table))
                .distinct()
                .toList();
    }

    private boolean refersTo(Table other, QualifiedName table, String column) {
        return other.foreignKeys().stream()
                .filter(key -> !dropped.contains(new Part(other.name(), String.valueOf(key.name()))))
                .anyMatch(key -> key.referencedTable().equals(table)
                        && key.referencedColumns().contains(column));
    }

    private <T> Stream<T> parts(AlterColumn operation, Function<Table, List<T>> parts) {
        return isRetyped(operation)
                ? before.table(operation.table()).stream().flatMap(table -> parts.apply(table).stream())
                : Stream.empty();
    }

    private static boolean isRetyped(AlterColumn operation) {
        return !operation.before().type().equals(operation.after().type()) || changesCollation(operation);
    }

    private static boolean changesCollation(AlterColumn operation) {
        return !Objects.equals(operation.before().collation(), operation.after().collation());
    }

    private static boolean isComputed(Index index) {
        return index.predicate() != null || index.elements().stream().anyMatch(IndexElement::expression);
    }
}
