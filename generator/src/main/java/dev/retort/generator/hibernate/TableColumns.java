package dev.retort.generator.hibernate;

import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;

/** The columns that a table really has: keys and indexes hold columns of their own, by name only. */
record TableColumns(Table mapped, ReadContext context) {

    QualifiedName table() {
        return context.name(mapped);
    }

    List<String> names(String owner, List<Column> columns) {
        return columns.stream().map(column -> name(owner, column)).toList();
    }

    /**
     * The name of the table's column that is meant.
     *
     * @throws EntityModelException when the table has none of that name
     */
    String name(String owner, Column column) {
        Column own = mapped.getColumn(column);
        if (own == null) {
            throw new EntityModelException(
                    owner + " of table " + table() + " names the column " + column.getName()
                            + ", which the table does not have",
                    "its columns are " + names().collect(Collectors.joining(", ")));
        }
        return context.name(own);
    }

    private Stream<String> names() {
        return mapped.getColumns().stream().map(context::name);
    }
}
