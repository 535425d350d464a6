package dev.retort.junit;

import dev.retort.postgres.Identifiers;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The values of all columns of a database at one moment. Columns are told apart by their place in the catalog, which a
 * renamed table or column keeps.
 *
 * @param columns the columns that have values
 */
record StoredValues(Map<String, Values> columns) {

    /**
     * The values of a column.
     *
     * @param name the table and the column
     * @param category the category of its type, as the catalog {@code pg_type} has it
     * @param count how many values are not null
     * @param digest a digest of the values, in their order by text
     */
    record Values(String name, String category, long count, String digest) {}

    private static final String COLUMNS =
            """
            select c.oid || '.' || a.attnum as id, c.oid::regclass::text as table_name, a.attname, t.typcategory
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            join pg_type t on t.oid = a.atttypid
            where c.relkind in ('r', 'p') and not c.relispartition
              and n.nspname <> 'information_schema' and n.nspname !~ '^pg_' and c.oid is distinct from to_regclass(?)
            order by 1""";

    /** Reads the values of all tables but that of the history. */
    static StoredValues read(Connection connection, QualifiedName history) throws SQLException {
        Map<String, Values> columns = new TreeMap<>();
        try (PreparedStatement statement = connection.prepareStatement(COLUMNS)) {
            statement.setString(1, Identifiers.quote(history));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    Values values = values(
                            connection,
                            row.getString("table_name"),
                            row.getString("attname"),
                            row.getString("typcategory"));
                    if (values.count() > 0) {
                        columns.put(row.getString("id"), values);
                    }
                }
            }
        }
        return new StoredValues(columns);
    }

    private static Values values(Connection connection, String table, String column, String category)
            throws SQLException {
        String quoted = Identifiers.quote(column);
        String text = category.equals("N") ? "trim_scale(" + quoted + "::numeric)::text" : quoted + "::text";
        String sql = "select count(" + quoted + "), coalesce(md5(string_agg(" + text + ", ',' order by " + text
                + ")), '') from " + table;
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return new Values(table + "." + column, category, row.getLong(1), row.getString(2));
        }
    }

    /**
     * Describes the values that a later state lacks. Where the type of a column is now of another category, such as a
     * date in place of a text, only the number of values is compared.
     */
    List<String> lostIn(StoredValues later) {
        List<String> lost = new ArrayList<>();
        columns.forEach((id, before) -> {
            Values after = later.columns.get(id);
            if (after == null) {
                lost.add("the " + before.count() + " values of " + before.name());
            } else if (after.count() < before.count()) {
                lost.add(
                        (before.count() - after.count()) + " of the " + before.count() + " values of " + before.name());
            } else if (after.count() == before.count()
                    && after.category().equals(before.category())
                    && !after.digest().equals(before.digest())) {
                lost.add("values of " + before.name());
            }
        });
        return lost;
    }
}
