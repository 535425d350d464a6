package dev.retort.generator.diff;

import dev.retort.postgres.Identifiers;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnName;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Views that nobody wants, over what two schemas have in common: they are in the way, and must not go. */
final class Views {

    private Views() {}

    /** A view over every second table of the pair, a materialized one over each such view, and a view over that. */
    static void create(Connection connection, Pair pair) throws SQLException {
        create(connection, pair, Renaming.NONE);
    }

    /** The same as they are in a database in which what they read is called otherwise. */
    static void create(Connection connection, Pair pair, Renaming renaming) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (String sql : statements(pair, renaming)) {
                statement.execute(sql);
            }
        }
    }

    private static List<String> statements(Pair pair, Renaming renaming) {
        List<String> sql = new ArrayList<>();
        int number = 0;
        for (Table table : pair.from().tables()) {
            List<String> columns = columnsInCommon(table, pair.to(), renaming);
            if (!columns.isEmpty() && number++ % 2 == 0) {
                String view = "the_view_" + number;
                sql.add("create view " + view + " as select " + String.join(", ", columns) + " from "
                        + Identifiers.quote(renaming.table(table.name())));
                sql.add("create materialized view " + view + "_kept as select * from " + view);
                sql.add("create view " + view + "_over as select count(*) as rows from " + view + "_kept");
            }
        }
        return sql;
    }

    private static List<String> columnsInCommon(Table table, Schema other, Renaming renaming) {
        QualifiedName name = table.name();
        return table.columns().stream()
                .map(Column::name)
                .filter(column ->
                        other.table(name).flatMap(found -> found.column(column)).isPresent())
                .map(
                        column -> Identifiers.quote(renaming.column(new ColumnName(name, column))
                                        .column()) + " as " + Identifiers.quote(column))
                .collect(Collectors.toList());
    }
}
