package dev.retort.runner.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.history.AppliedRevision;
import dev.retort.revision.RevisionTarget;
import dev.retort.runner.Migrator;
import dev.retort.testing.CatalogListing;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The content of a database after {@link MixedPlan}, with or without faults during the run. */
final class Outcome {

    private static @Nullable String undisturbed;

    private Outcome() {}

    static Migrator migrator(TestDatabase database) {
        return Migrator.of(database::connect, MixedPlan.source());
    }

    /** Expects that each step has run once, that the catalog is that of a run without faults, and that nothing is left over. */
    static void expectWhole(TestDatabase database) throws SQLException {
        assertThat(database.query("select step from done order by step::numeric"))
                .as("steps lost or doubled")
                .isEqualTo(MixedPlan.done());
        assertThat(listing(database)).as("the catalog").isEqualTo(undisturbed());
        assertThat(migrator(database).current())
                .as("the history")
                .hasSize(MixedPlan.source().load().size())
                .allMatch(row -> row.state() == AppliedRevision.State.APPLIED && row.running() == null);
        assertThat(database.query("select indexrelid::regclass from pg_index where not indisvalid"))
                .as("invalid indexes")
                .isEmpty();
        assertThat(database.advisoryLocks()).as("locks").isEmpty();
    }

    /** Whether the history says that a statement outside a transaction was begun, and not how it ended. */
    static boolean isOutside(TestDatabase database) throws SQLException {
        return migrator(database).current().stream().anyMatch(row -> row.running() != null);
    }

    /** Ends the sessions of all runners, as an administrator does. */
    static void endSessions(TestDatabase database) {
        try {
            database.execute("select pg_terminate_backend(pid, 5000) from pg_stat_activity"
                    + " where datname = current_database() and application_name = 'retort'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static synchronized String undisturbed() throws SQLException {
        String listing = undisturbed;
        if (listing == null) {
            try (TestDatabase database = TestServer.database()) {
                migrator(database).upgrade(RevisionTarget.HEADS);
                listing = listing(database);
            }
            undisturbed = listing;
        }
        return listing;
    }

    private static String listing(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            return CatalogListing.exact().ignoring("retort_history").list(connection, "public");
        }
    }
}
