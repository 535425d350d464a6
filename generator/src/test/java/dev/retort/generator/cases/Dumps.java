package dev.retort.generator.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.testing.DumpText;
import dev.retort.testing.PgDump;
import dev.retort.testing.TestDatabase;
import java.sql.SQLException;
import java.util.function.UnaryOperator;

/** The output of {@code pg_dump} without the order of columns; empty if it cannot dump that server. */
final class Dumps {

    private Dumps() {}

    static String of(TestDatabase database) throws SQLException {
        return PgDump.dumps(database) ? PgDump.script(database, "retort_history") : "";
    }

    /** Expects two databases of one server to be the same. */
    static void expectSame(TestDatabase server, String dump, String expected, String when) throws SQLException {
        expectSame(server, dump, expected, when, DumpText::withoutOrder);
    }

    /** The same up to made-up names. */
    static void expectSameWithoutMadeUpNames(TestDatabase database, TestDatabase expected, String when)
            throws SQLException {
        expectSame(
                database,
                of(database),
                of(expected),
                when,
                dump -> DumpText.withoutOrder(DumpText.withoutMadeUpNames(DumpText.withoutOrder(dump))));
    }

    /** Dumps that are the same need no restore, after which their expressions are at their fixpoint. */
    private static void expectSame(
            TestDatabase server, String dump, String expected, String when, UnaryOperator<String> form)
            throws SQLException {
        if (!form.apply(PgDump.normalized(dump)).equals(form.apply(PgDump.normalized(expected)))) {
            assertThat(form.apply(PgDump.settled(server, dump)))
                    .as("the dump %s", when)
                    .isEqualTo(form.apply(PgDump.settled(server, expected)));
        }
    }
}
