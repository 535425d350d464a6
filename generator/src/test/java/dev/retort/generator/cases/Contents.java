package dev.retort.generator.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.Action;
import dev.retort.operation.ObjectAddress;
import dev.retort.operation.ObjectAddress.Kind;
import dev.retort.operation.Operation;
import dev.retort.postgres.Identifiers;
import dev.retort.schema.QualifiedName;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The rows of all tables, each value as text.
 *
 * @param tables the rows by table, in no order that has a meaning, each by column
 */
public record Contents(Map<String, List<Map<String, String>>> tables, Map<String, Set<String>> columns) {

    private static final String TABLES =
            """
            select format('%I.%I', nspname, relname) from pg_class c join pg_namespace n on n.oid = relnamespace
            where relkind in ('r', 'p') and not relispartition and nspname !~ '^pg_' and nspname <> 'information_schema'
              and relname <> 'retort_history'
            order by 1""";

    public static Contents of(TestDatabase database) throws SQLException {
        Map<String, List<Map<String, String>>> tables = new TreeMap<>();
        Map<String, Set<String>> columns = new TreeMap<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set timezone = 'UTC'");
            for (String table : database.query(TABLES)) {
                try (ResultSet result = statement.executeQuery("select * from " + table)) {
                    columns.put(table, columns(result));
                    tables.put(table, rows(result));
                }
            }
        }
        return new Contents(tables, columns);
    }

    /** The same rows under the names that tables and columns have after renames. */
    Contents after(List<Operation> operations) {
        Contents renamed = this;
        for (Operation operation : operations) {
            ObjectAddress before = operation.subject();
            ObjectAddress after = operation.result();
            if (operation.is(Action.RENAME, Kind.TABLE)) {
                renamed = new Contents(
                        moved(renamed.tables, key(before.name()), key(after.name())),
                        moved(renamed.columns, key(before.name()), key(after.name())));
            } else if (operation.is(Action.RENAME, Kind.COLUMN)) {
                renamed = renamed.after(key(before.name()), before.requiredPart(), after.requiredPart());
            }
        }
        return renamed;
    }

    private Contents after(String table, String from, String to) {
        Map<String, List<Map<String, String>>> rows = new TreeMap<>(tables);
        rows.computeIfPresent(
                table,
                (name, old) -> old.stream().map(row -> moved(row, from, to)).toList());
        Map<String, Set<String>> names = new TreeMap<>(columns);
        names.computeIfPresent(table, (name, old) -> {
            Set<String> renamed = new TreeSet<>(old);
            renamed.remove(from);
            renamed.add(to);
            return renamed;
        });
        return new Contents(rows, names);
    }

    private static <T> Map<String, T> moved(Map<String, T> map, String from, String to) {
        Map<String, T> moved = new TreeMap<>(map);
        T value = moved.remove(from);
        if (value != null) {
            moved.put(to, value);
        }
        return moved;
    }

    private static String key(QualifiedName table) {
        return Identifiers.quote(table.schemaOr("public")) + "." + Identifiers.quote(table.name());
    }

    /** The part of these contents that another database has tables and columns for. */
    public Contents in(Contents other) {
        Map<String, Set<String>> common = new TreeMap<>();
        columns.forEach((table, names) -> {
            Set<String> kept = new TreeSet<>(names);
            kept.retainAll(other.columns.getOrDefault(table, Set.of()));
            if (other.columns.containsKey(table)) {
                common.put(table, kept);
            }
        });
        return only(common);
    }

    /** The contents without these columns, given as {@code table.column}. */
    public Contents without(Collection<String> changed) {
        Map<String, Set<String>> rest = new TreeMap<>();
        columns.forEach((table, names) -> {
            Set<String> kept = new TreeSet<>(names);
            kept.removeIf(name -> changed.contains(table + "." + name)
                    || changed.contains(table.replaceFirst("^public\\.", "") + "." + name));
            rest.put(table, kept);
        });
        return only(rest);
    }

    /** Expects the same rows in all tables, however they are ordered. */
    public void expectSame(Contents expected, String when) {
        assertThat(sorted())
                .as("rows %s; a case says with changed = table.column, or lossy = true, that it is meant", when)
                .isEqualTo(expected.sorted());
    }

    private Contents only(Map<String, Set<String>> chosen) {
        Map<String, List<Map<String, String>>> rest = new TreeMap<>();
        chosen.forEach((table, names) -> {
            List<Map<String, String>> rows = new ArrayList<>();
            for (Map<String, String> row : tables.getOrDefault(table, List.of())) {
                Map<String, String> kept = new TreeMap<>(row);
                kept.keySet().retainAll(names);
                rows.add(kept);
            }
            rest.put(table, rows);
        });
        return new Contents(rest, chosen);
    }

    private Map<String, List<String>> sorted() {
        Map<String, List<String>> sorted = new TreeMap<>();
        tables.forEach((table, rows) ->
                sorted.put(table, rows.stream().map(Map::toString).sorted().toList()));
        return sorted;
    }

    private static Set<String> columns(ResultSet result) throws SQLException {
        Set<String> names = new TreeSet<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
            names.add(result.getMetaData().getColumnName(i));
        }
        return names;
    }

    private static List<Map<String, String>> rows(ResultSet result) throws SQLException {
        List<Map<String, String>> rows = new ArrayList<>();
        while (result.next()) {
            Map<String, String> row = new TreeMap<>();
            for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                row.put(result.getMetaData().getColumnName(i), String.valueOf(result.getString(i)));
            }
            rows.add(row);
        }
        return rows;
    }
}
