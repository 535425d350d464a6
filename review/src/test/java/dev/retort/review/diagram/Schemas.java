package dev.retort.review.diagram;

import dev.retort.schema.Column;
import dev.retort.schema.DataType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** Schemas for the tests of diagrams. */
final class Schemas {

    private Schemas() {}

    static Schema of(Table... tables) {
        return Schema.EMPTY.withTables(List.of(tables));
    }

    /** A table with an id and further nullable columns, which are written as {@code name type}. */
    static Table table(String name, String... columns) {
        List<Column> all = new ArrayList<>();
        all.add(Column.of("id", DataType.parse("bigint")).withNotNull(true));
        for (String column : columns) {
            int space = column.indexOf(' ');
            all.add(Column.of(column.substring(0, space), DataType.parse(column.substring(space + 1))));
        }
        return Table.of(QualifiedName.parse(name), all).withPrimaryKey(PrimaryKey.of(null, List.of("id")));
    }

    /** The table with a foreign key to the id of another one. */
    static Table referencing(Table table, String column, String other) {
        return table.withForeignKeys(
                List.of(ForeignKey.of(null, List.of(column), QualifiedName.parse(other), List.of("id"))));
    }
}
