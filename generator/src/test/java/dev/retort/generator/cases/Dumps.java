package dev.retort.generator.cases;

import dev.retort.testing.DumpText;
import dev.retort.testing.PgDump;
import dev.retort.testing.TestDatabase;
import java.sql.SQLException;

/** What {@code pg_dump} says of a database, the order of columns aside; nothing where it cannot dump that server. */
final class Dumps {

    private Dumps() {}

    static String of(TestDatabase database) throws SQLException {
        return PgDump.dumps(database) ? DumpText.withoutOrder(PgDump.of(database, "retort_history")) : "";
    }

    static String withoutMadeUpNames(TestDatabase database) throws SQLException {
        return DumpText.withoutOrder(DumpText.withoutMadeUpNames(of(database)));
    }
}
