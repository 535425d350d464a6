package dev.retort.generator.rename;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.DataType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Generated;
import dev.retort.schema.Index;
import dev.retort.schema.IndexElement;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import dev.retort.schema.TableOptions;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Applies renames to a table: renames of its own parts and of the objects that it references. */
final class RenamedTable {

    private RenamedTable() {}

    static Table named(Table table, QualifiedName name) {
        return new Table(
                name,
                table.columns(),
                table.primaryKey(),
                table.uniques(),
                table.checks(),
                table.foreignKeys(),
                table.indexes(),
                table.rowSecurity(),
                table.options(),
                table.comment());
    }

    /** The table after the rename of a table that its foreign keys may reference. */
    static Table references(Table table, QualifiedName from, QualifiedName to) {
        return table.withForeignKeys(table.foreignKeys().stream()
                .map(key -> key.referencedTable().equals(from)
                        ? pointing(key, key.columns(), to, key.referencedColumns())
                        : key)
                .toList());
    }

    /** The table after the rename of a column that its foreign keys may reference. */
    static Table referencedColumn(Table table, QualifiedName referenced, String from, String to) {
        return table.withForeignKeys(table.foreignKeys().stream()
                .map(key -> key.referencedTable().equals(referenced)
                        ? pointing(key, key.columns(), referenced, replaced(key.referencedColumns(), from, to))
                        : key)
                .toList());
    }

    /** The table after the rename of one of its columns, in all its parts that mention the column. */
    static Table column(Table table, String from, String to) {
        UnaryOperator<String> sql = text -> RenamedSql.column(text, from, to);
        TableOptions options = table.options();
        String partitionBy = options.partitionBy();
        PrimaryKey key = table.primaryKey();
        return expressions(table, sql)
                .withColumns(expressions(table, sql).columns().stream()
                        .map(column -> column.name().equals(from) ? column.withName(to) : column)
                        .toList())
                .withPrimaryKey(
                        key == null
                                ? null
                                : new PrimaryKey(
                                        key.name(),
                                        replaced(key.columns(), from, to),
                                        replaced(key.include(), from, to),
                                        key.deferrability(),
                                        key.comment()))
                .withUniques(table.uniques().stream()
                        .map(unique -> new UniqueConstraint(
                                unique.name(),
                                replaced(unique.columns(), from, to),
                                replaced(unique.include(), from, to),
                                unique.nullsNotDistinct(),
                                unique.deferrability(),
                                unique.comment()))
                        .toList())
                .withForeignKeys(table.foreignKeys().stream()
                        .map(reference -> pointing(
                                reference,
                                replaced(reference.columns(), from, to),
                                reference.referencedTable(),
                                reference.referencedColumns()))
                        .toList())
                .withIndexes(expressions(table, sql).indexes().stream()
                        .map(index -> index(index, from, to))
                        .toList())
                .withOptions(new TableOptions(
                        options.unlogged(), options.storage(), partitionBy == null ? null : sql.apply(partitionBy)));
    }

    static Table constraint(Table table, String from, String to) {
        PrimaryKey key = table.primaryKey();
        return table.withPrimaryKey(key != null && from.equals(key.name()) ? key.withName(to) : key)
                .withUniques(table.uniques().stream()
                        .map(unique -> from.equals(unique.name()) ? unique.withName(to) : unique)
                        .toList())
                .withChecks(table.checks().stream()
                        .map(check -> from.equals(check.name()) ? check.withName(to) : check)
                        .toList())
                .withForeignKeys(table.foreignKeys().stream()
                        .map(reference -> from.equals(reference.name()) ? reference.withName(to) : reference)
                        .toList());
    }

    static Table index(Table table, String from, String to) {
        return table.withIndexes(table.indexes().stream()
                .map(index -> from.equals(index.name()) ? index.withName(to) : index)
                .toList());
    }

    static Table types(Table table, UnaryOperator<DataType> change) {
        return table.withColumns(table.columns().stream()
                .map(column -> column.withType(change.apply(column.type())))
                .toList());
    }

    /** The table with every expression and every default changed. */
    static Table texts(Table table, UnaryOperator<String> change) {
        return expressions(table, change)
                .withColumns(expressions(table, change).columns().stream()
                        .map(column -> column.defaultSql() == null
                                ? column
                                : column.withDefault(change.apply(column.defaultSql())))
                        .toList());
    }

    static List<String> replaced(List<String> names, String from, String to) {
        return names.stream().map(name -> name.equals(from) ? to : name).toList();
    }

    /** The table with every expression changed that may mention columns. */
    private static Table expressions(Table table, UnaryOperator<String> change) {
        return table.withColumns(table.columns().stream()
                        .map(column -> generated(column, change))
                        .toList())
                .withChecks(table.checks().stream()
                        .map(check -> new CheckConstraint(
                                check.name(),
                                change.apply(check.expression()),
                                check.noInherit(),
                                check.validated(),
                                check.comment()))
                        .toList())
                .withIndexes(table.indexes().stream()
                        .map(index -> index(index, change))
                        .toList())
                .withRowSecurity(table.rowSecurity()
                        .withPolicies(table.rowSecurity().policies().stream()
                                .map(policy -> policy.withConditions(
                                        changed(policy.using(), change), changed(policy.withCheck(), change)))
                                .toList()));
    }

    private static @Nullable String changed(@Nullable String expression, UnaryOperator<String> change) {
        return expression == null ? null : change.apply(expression);
    }

    private static Column generated(Column column, UnaryOperator<String> change) {
        Generated generated = column.generated();
        return generated == null
                ? column
                : column.withGenerated(new Generated(change.apply(generated.expression()), generated.stored()));
    }

    static Index index(Index index, UnaryOperator<String> change) {
        List<IndexElement> elements = index.elements().stream()
                .map(element -> element.expression() ? element.withText(change.apply(element.text())) : element)
                .toList();
        String predicate = index.predicate();
        return index.withElements(elements).withPredicate(predicate == null ? null : change.apply(predicate));
    }

    private static Index index(Index index, String from, String to) {
        return new Index(
                index.name(),
                index.method(),
                index.unique(),
                index.elements().stream()
                        .map(element ->
                                !element.expression() && element.text().equals(from) ? element.withText(to) : element)
                        .toList(),
                replaced(index.include(), from, to),
                index.nullsNotDistinct(),
                index.predicate(),
                index.storage(),
                index.valid(),
                index.comment());
    }

    private static ForeignKey pointing(
            ForeignKey key, List<String> columns, QualifiedName table, List<String> referencedColumns) {
        return new ForeignKey(
                key.name(),
                columns,
                table,
                referencedColumns,
                key.onDelete(),
                key.onUpdate(),
                key.matchFull(),
                key.deferrability(),
                key.validated(),
                key.comment());
    }
}
