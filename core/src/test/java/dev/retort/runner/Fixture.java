package dev.retort.runner;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Operations;
import dev.retort.revision.RevisionTarget;
import dev.retort.session.MigratorOptions;
import dev.retort.source.MigrationSource;
import dev.retort.testing.TestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Helpers for the tests of the runner. */
public final class Fixture {

    private Fixture() {}

    /** Three revisions: users, posts, a column of posts. */
    public static Written threeRevisions() {
        return new Written()
                .then(
                        "aaa1",
                        op -> op.createTable("users", column("id", "bigint").notNull(), primaryKey("id")),
                        op -> op.dropTable("users"))
                .then(
                        "bbb2",
                        op -> op.createTable("posts", column("id", "bigint").notNull(), primaryKey("id")),
                        op -> op.dropTable("posts"))
                .then(
                        "ccc3",
                        op -> op.addColumn("posts", column("title", "text")),
                        op -> op.dropColumn("posts", "title"));
    }

    public static Migrator migrator(TestDatabase database, MigrationSource source) {
        return Migrator.of(database::connect, source)
                .withOptions(MigratorOptions.DEFAULTS
                        .withLockWait(Duration.ofSeconds(30))
                        .withLockRetry(Duration.ofSeconds(20)));
    }

    /** Applies one revision, which may lose data. */
    public static void upgrade(TestDatabase database, Consumer<Operations> upgrade) throws SQLException {
        migrator(database, new Written().then("aaa1", upgrade, op -> {}))
                .withOptions(MigratorOptions.DEFAULTS.withDataLossConfirmed(true))
                .upgrade(target("head"));
    }

    public static RevisionTarget target(String text) {
        return RevisionTarget.parse(text);
    }

    public static List<String> applied(Migrator migrator) throws SQLException {
        return migrator.current().stream()
                .map(row -> row.revision() + " " + row.state().word())
                .toList();
    }

    public static List<String> tables(TestDatabase database) throws SQLException {
        return database.query("select table_name::text || '.' || column_name from information_schema.columns"
                + " where table_schema = 'public' and table_name <> 'retort_history' order by 1");
    }
}
