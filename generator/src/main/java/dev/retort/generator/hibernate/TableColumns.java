package dev.retort.generator.hibernate;

import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;

/** The columns of a table. Keys and indexes have their own column objects, which only share the name. */
record TableColumns(Table mapped, ReadContext context) {

    QualifiedName table() {
        return context.name(mapped);
    }

    List<String> names(String owner, List<Column> columns) {
        return columns.stream().map(column -> name(owner, column)).toList();
    }

    /** The name of the table's column that the mapping calls so; empty if the table has no such column. */
    Optional<String> find(String written) {
        return Optional.ofNullable(mapped.getColumn(context.column(written))).map(context::name);
    }

    /** Whether the table has a column with the name of this column. */
    boolean has(Column column) {
        return mapped.getColumn(column) != null;
    }

    /**
     * The name of the table's column with the name of this column.
     *
     * @throws EntityModelException if the table has no such column
     */
    String name(String owner, Column column) {
        Column own = mapped.getColumn(column);
        if (own == null) {
            throw new EntityModelException(
                    "table " + table() + " has no column " + column.getName() + ", which " + owner + " needs",
                    "use one of its columns: " + names().collect(Collectors.joining(", ")));
        }
        return context.name(own);
    }

    private Stream<String> names() {
        return mapped.getColumns().stream().map(context::name);
    }
}
