package dev.retort.runner.faults;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.primaryKey;
import static dev.retort.migration.Definitions.unique;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.plan.Plan;
import dev.retort.revision.RevisionTarget;
import dev.retort.runner.Migrator;
import dev.retort.runner.Written;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** F24: one revision creates more tables than the server's lock table has room for. */
@Tag("slow")
class ManyTablesIT {

    private static final int TABLES = Counts.of("tables", 700, 2500);

    @Test
    void createsThemInSeveralTransactions(@Fresh TestDatabase database) throws SQLException {
        Written source = new Written()
                .then(
                        "r1",
                        op -> {
                            for (int i = 0; i < TABLES; i++) {
                                op.createTable(
                                        "t" + i,
                                        column("id", "bigint").notNull().identity(),
                                        column("s", "text"),
                                        primaryKey("id"),
                                        unique("s"));
                            }
                        },
                        op -> op.irreversible("not part of the test"));
        Migrator migrator = Migrator.of(database::connect, source);
        Plan plan = migrator.plan(RevisionTarget.HEADS);

        migrator.upgrade(RevisionTarget.HEADS);

        assertThat(plan.revisions().get(0).segments()).hasSizeGreaterThan(1);
        assertThat(database.query("select count(*) from pg_class where relname ~ '^t[0-9]+$'"))
                .containsExactly(String.valueOf(TABLES));
        Figures.record(
                "F24",
                TABLES + " tables on default settings, in "
                        + plan.revisions().get(0).segments().size() + " transactions");
    }
}
