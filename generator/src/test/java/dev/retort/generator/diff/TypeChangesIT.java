package dev.retort.generator.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.generator.note.Note;
import dev.retort.generator.review.Review;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.DataType;
import dev.retort.schema.EnumType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every basic type becomes every other and comes back, with values at its borders; the page in docs/ says how. */
class TypeChangesIT {

    private static final Path PAGE = Path.of("../docs/type-changes.md");
    private static final boolean REWRITE = Boolean.getBoolean("retort.test.rewrite");
    private static final int NEWEST = 18;
    private static final QualifiedName TABLE = QualifiedName.of("things");
    private static final EnumType MOOD = new EnumType(QualifiedName.of("mood"), List.of("sad", "ok", "42"), null);
    private static final EnumType STATE = new EnumType(QualifiedName.of("state"), List.of("ok", "off"), null);

    private static final List<String> TEXTS = List.of(
            "'42'",
            "'t'",
            "''",
            "'ok'",
            "'2026-11-20'",
            "'23:59:59'",
            "'1 hour'",
            "'10.0.0.1'",
            "'1010'",
            "'00000000-0000-0000-0000-00000000002a'",
            "'{}'",
            "'x y'");

    private static final String UUID = "'\"00000000-0000-0000-0000-00000000002a\"'";
    private static final String BITS = "'\"1010\"'";
    private static final String HEX = "'\"\\\\x2a\"'";
    private static final String XML = "'\"<a/>\"'";

    private static final Map<String, List<String>> VALUES = values();

    private static Map<String, List<String>> values() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("smallint", List.of("0", "1", "32767"));
        values.put("integer", List.of("0", "1", "-2147483648"));
        values.put("bigint", List.of("0", "1", "9223372036854775807"));
        values.put("numeric(10,2)", List.of("0", "1", "12345678.99"));
        values.put("numeric", List.of("0", "1", "0.123456789012345678"));
        values.put("real", List.of("0", "1", "1.5"));
        values.put("double precision", List.of("0", "1", "0.1"));
        values.put("boolean", List.of("true", "false"));
        values.put("char(1)", List.of("'1'", "'t'", "'Y'"));
        values.put("varchar(40)", TEXTS);
        values.put("varchar", TEXTS);
        values.put("text", TEXTS);
        values.put("date", List.of("'2026-11-20'", "'epoch'"));
        values.put("time", List.of("'00:00'", "'23:59:59.123456'"));
        values.put("timetz", List.of("'00:00+00'", "'23:59:59+02'"));
        values.put("timestamp", List.of("'2026-11-20 12:30:15.123456'", "'epoch'"));
        values.put("timestamp(3)", List.of("'2026-11-20 12:30:15.123'"));
        values.put("timestamptz", List.of("'2026-11-20 12:30:15.123456+00'", "'epoch'"));
        values.put("timestamptz(3)", List.of("'2026-11-20 12:30:15.123+00'"));
        values.put("interval", List.of("'0'", "'90 minutes'", "'1 day'"));
        values.put("uuid", List.of("'00000000-0000-0000-0000-00000000002a'"));
        values.put("bytea", List.of("'\\x000102030405060708090a0b0c0d0e0f'", "''"));
        values.put(
                "json",
                List.of("'1'", "'true'", "'\"2026-11-20\"'", "'\"10.0.0.1\"'", "'\"23:59:59\"'", UUID, BITS, HEX, XML));
        values.put(
                "jsonb",
                List.of("'1'", "'true'", "'\"2026-11-20\"'", "'\"10.0.0.1\"'", "'\"23:59:59\"'", UUID, BITS, HEX, XML));
        values.put("inet", List.of("'10.0.0.1'", "'10.0.0.0/8'"));
        values.put("oid", List.of("0", "1", "lo_from_bytea(0, '42')"));
        values.put("xml", List.of("'<a/>'"));
        values.put("bit(4)", List.of("B'0000'", "B'0001'"));
        values.put("text[]", List.of("'{42}'", "'{ok,b}'", "'{}'", "'{2026-11-20}'", "'{t}'"));
        values.put("integer[]", List.of("'{1}'", "'{0,2}'", "'{}'"));
        values.put("mood", List.of("'ok'", "'42'"));
        values.put("state", List.of("'ok'"));
        return values;
    }

    /** What became of the values of a pair. */
    private record Outcome(String how, boolean rewritten, int taken, int refused, int changed) {}

    @Test
    void everyTypeBecomesEveryOtherAndComesBack() throws Exception {
        try (TestDatabase database = TestServer.database();
                Connection connection = database.connect()) {
            try (var statement = connection.createStatement()) {
                statement.execute("set timezone = 'UTC'; create type mood as enum ('sad', 'ok', '42');"
                        + "create type state as enum ('ok', 'off')");
            }
            List<String> lines = new ArrayList<>();
            List<String> problems = new ArrayList<>();
            TypeBench bench = new TypeBench(connection);
            for (String from : VALUES.keySet()) {
                for (String to : VALUES.keySet()) {
                    if (!from.equals(to)) {
                        lines.add(pair(bench, from, to, problems));
                    }
                }
            }
            assertThat(problems).isEmpty();
            if (database.major() == NEWEST) {
                checkPage(lines);
            }
        }
    }

    /** Of most types no value is short enough for one letter, and it is said that such values are refused. */
    private static String pair(TypeBench bench, String from, String to, List<String> problems) throws SQLException {
        List<Operation> operations = SchemaDiff.between(schema(from), schema(to));
        Outcome outcome = tried(bench, operations, from, to, problems);
        boolean alters = operations.stream().allMatch(AlterColumn.class::isInstance);
        if (alters && outcome.taken() == 0 && !from.equals("char(1)") && !to.equals("char(1)")) {
            problems.add(from + " to " + to + ": no value is taken by " + outcome.how());
        }
        boolean said = Review.of(operations).stream().anyMatch(TypeChangesIT::saysSo);
        if (!said && (outcome.refused() > 0 || outcome.changed() > 0)) {
            problems.add(from + " to " + to + ": not said that values are changed or refused by " + outcome.how());
        }
        return "| `" + from + "` | `" + to + "` | " + outcome.how() + " | "
                + (alters ? outcome.rewritten() ? "yes" : "no" : "") + " | " + words(alters, outcome) + " |";
    }

    private static boolean saysSo(Note note) {
        return note.text().startsWith("Data loss")
                || note.text().startsWith("Fails")
                || note.text().startsWith("Change of meaning");
    }

    private static String words(boolean alters, Outcome outcome) {
        if (!alters) {
            return "lost";
        }
        List<String> words = new ArrayList<>();
        if (outcome.changed() > 0) {
            words.add("may change");
        }
        if (outcome.refused() > 0) {
            words.add("may be refused");
        }
        return words.isEmpty() ? "kept" : String.join(", ", words);
    }

    private static Outcome tried(
            TypeBench bench, List<Operation> operations, String from, String to, List<String> problems)
            throws SQLException {
        List<Operation> back = new ArrayList<>();
        operations.forEach(operation -> back.add(0, operation.inverse()));
        int taken = 0;
        int refused = 0;
        int changed = 0;
        boolean rewritten = false;
        for (String value : VALUES.getOrDefault(from, List.of())) {
            TypeBench.Result result = bench.run(from, value, operations, back);
            if (result.problem() != null) {
                refused++;
            } else {
                taken++;
                changed += result.sameValue() ? 0 : 1;
                rewritten |= result.rewritten();
                if (!DataType.parse(result.type()).equals(DataType.parse(to))) {
                    problems.add(from + " to " + to + " made " + result.type());
                }
            }
        }
        String using = operations.get(0) instanceof AlterColumn alter && alter.using() != null
                ? "`" + alter.using().replace("|", "\\|") + "`"
                : "";
        return new Outcome(operations.size() == 1 ? using : "dropped and added", rewritten, taken, refused, changed);
    }

    private static Schema schema(String type) {
        Column column = Column.of("value", DataType.parse(type));
        return new Schema(
                List.of(),
                List.of(MOOD, STATE),
                List.of(),
                List.of(),
                List.of(),
                List.of(Table.of(TABLE, List.of(column))),
                List.of());
    }

    private static void checkPage(List<String> lines) throws Exception {
        String page =
                """
                # Type changes

                `TypeChangesIT` writes this page. It changes a column of each type to every other type and back, with the boundary values
                of each type, on PostgreSQL 18. The table shows how Retort writes each change, and the result.

                - *Using* is the expression of `using`. Without an expression, PostgreSQL converts the values itself.
                - *Rewrites* says whether the server rewrote every row.
                - *Values* says what happened to the values. *Kept*: the values survived the change and the change back. *May change*: the
                  change back gave another value, for example after rounding. *May be refused*: one of the values stopped the migration,
                  and nothing was changed.
                - The values of a column that is *dropped and added* are *lost*. The file says so. It asks for a value if the column is
                  `NOT NULL`.
                - Conversions between times with and without a time zone use UTC, independent of the user's settings.
                - If an `oid` changes to text, bytes or a document, Retort treats it as the number of a large object, as `@Lob` stores it.

                | from | to | using | rewrites | values |
                |---|---|---|---|---|
                """
                        + String.join("\n", lines) + "\n";
        if (REWRITE) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }
}
