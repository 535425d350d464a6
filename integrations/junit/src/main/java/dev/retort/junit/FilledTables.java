package dev.retort.junit;

import dev.retort.postgres.Identifiers;
import dev.retort.postgres.SqlToken;
import dev.retort.postgres.SqlTokenizer;
import dev.retort.schema.QualifiedName;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the tables of a database that can get generated rows.
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalogs.html">PostgreSQL manual, System Catalogs</a>
 */
final class FilledTables {

    private static final String TABLES =
            """
            select c.oid::bigint, c.oid::regclass::text
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and not c.relispartition
              and n.nspname <> 'information_schema' and n.nspname !~ '^pg_'
              and c.oid is distinct from to_regclass(?)
              and not exists (select 1 from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid
                              and d.deptype = 'e')
            order by 1""";

    private static final String COLUMNS =
            """
            select a.attname, format_type(a.atttypid, a.atttypmod), format_type(b.oid, null) as base, b.typcategory,
                   coalesce(case when b.typname in ('varchar', 'bpchar') then m.modifier - 4
                                 when b.typname in ('bit', 'varbit', 'vector', 'halfvec') then m.modifier end, 0) as length,
                   coalesce(case when b.typname = 'numeric' and m.modifier > 0
                                 then ((m.modifier - 4) >> 16) - ((m.modifier - 4) & 1023) end, 0) as digits,
                   array(select e.enumlabel::text from pg_enum e where e.enumtypid = b.oid order by e.enumsortorder) as labels,
                   a.attnotnull, coalesce(pg_get_expr(d.adbin, d.adrelid), '') as default_value,
                   array(select pg_get_constraintdef(k.oid) from pg_constraint k
                         where k.contype = 'c' and (k.conrelid = a.attrelid and a.attnum = any (k.conkey)
                                                    or k.contypid = t.oid)) as checks
            from pg_attribute a
            join pg_type t on t.oid = a.atttypid
            join pg_type b on b.oid = coalesce(nullif(t.typbasetype, 0), t.oid)
            cross join lateral (select case when t.typbasetype <> 0 then t.typtypmod else a.atttypmod end as modifier) m
            left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
            where a.attrelid = ?::oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
              and a.attidentity = ''
            order by a.attnum""";

    private static final String KEYS =
            """
            select k.confrelid::regclass::text,
                   array(select a.attname::text from unnest(k.conkey) with ordinality u(n, i)
                         join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.n order by u.i) as columns,
                   array(select a.attname::text from unnest(k.confkey) with ordinality u(n, i)
                         join pg_attribute a on a.attrelid = k.confrelid and a.attnum = u.n order by u.i) as referenced
            from pg_constraint k
            where k.contype = 'f' and k.conparentid = 0 and k.conrelid = ?::oid
            order by k.conname""";

    private FilledTables() {}

    /** Reads all tables except those of extensions and that of the history. */
    static List<FilledTable> read(Connection connection, QualifiedName history) throws SQLException {
        Map<Long, String> names = new LinkedHashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(TABLES)) {
            statement.setString(1, Identifiers.quote(history));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    names.put(row.getLong(1), row.getString(2));
                }
            }
        }
        List<FilledTable> tables = new ArrayList<>();
        for (Map.Entry<Long, String> table : names.entrySet()) {
            tables.add(new FilledTable(
                    table.getValue(), columns(connection, table.getKey()), keys(connection, table.getKey())));
        }
        return tables;
    }

    private static List<FilledColumn> columns(Connection connection, long table) throws SQLException {
        List<FilledColumn> columns = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(COLUMNS)) {
            statement.setLong(1, table);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    if (!row.getString("default_value").startsWith("nextval(")) {
                        columns.add(column(row));
                    }
                }
            }
        }
        return columns;
    }

    private static FilledColumn column(ResultSet row) throws SQLException {
        List<String> constants = new ArrayList<>();
        for (String check : texts(row.getArray("checks"))) {
            constants.addAll(constants(check));
        }
        return new FilledColumn(
                row.getString(1),
                row.getString(2),
                row.getString("base"),
                row.getString("typcategory"),
                row.getInt("length"),
                row.getInt("digits"),
                texts(row.getArray("labels")),
                constants,
                row.getBoolean("attnotnull"));
    }

    /** The constants of a check, and for a number the ones beside it, because a comparison may exclude the number. */
    private static List<String> constants(String check) {
        List<String> constants = new ArrayList<>();
        for (SqlToken token : SqlTokenizer.of(check)) {
            if (token.kind() == SqlToken.Kind.STRING) {
                constants.add(token.text());
            } else if (token.kind() == SqlToken.Kind.NUMBER) {
                constants.add(token.text());
                constants.add(token.text() + " + 1");
                constants.add(token.text() + " - 1");
            }
        }
        return constants;
    }

    private static List<FilledTable.ForeignKey> keys(Connection connection, long table) throws SQLException {
        List<FilledTable.ForeignKey> keys = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(KEYS)) {
            statement.setLong(1, table);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    keys.add(new FilledTable.ForeignKey(
                            texts(row.getArray("columns")), row.getString(1), texts(row.getArray("referenced"))));
                }
            }
        }
        return keys;
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
