package dev.retort.runner;

import static dev.retort.migration.Definitions.column;
import static dev.retort.runner.Fixture.applied;
import static dev.retort.runner.Fixture.migrator;
import static dev.retort.runner.Fixture.tables;
import static dev.retort.runner.Fixture.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.plan.IrreversibleRevisionException;
import dev.retort.plan.UnplannableException;
import dev.retort.preflight.DriftException;
import dev.retort.preflight.MissingPrivilegesException;
import dev.retort.session.MigratorOptions;
import dev.retort.session.RoleUnavailableException;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class FailedUpgradeIT {

    private final TestDatabase database;

    FailedUpgradeIT(@Fresh TestDatabase database) {
        this.database = database;
    }

    @Test
    void leavesDatabaseAndHistoryAsTheyWere() throws SQLException {
        Migrator migrator = migrator(
                database,
                Fixture.threeRevisions()
                        .then(
                                "ddd4",
                                op -> {
                                    op.createTable("extra", column("id", "bigint"));
                                    op.executeSafe("alter table nowhere add x text");
                                },
                                op -> {}));

        assertThatThrownBy(() -> migrator.upgrade(target("head")))
                .isInstanceOfSatisfying(MigrationFailedException.class, e -> {
                    assertThat(e.revision()).isEqualTo("ddd4");
                    assertThat(e.sqlState()).isEqualTo("42P01");
                    assertThat(e.statement()).contains("nowhere");
                    assertThat(e.serverMessage()).contains("nowhere");
                    assertThat(e).hasMessageContaining("as they were before this revision");
                });

        assertThat(tables(database)).containsExactly("posts.id", "posts.title", "users.id");
        assertThat(applied(migrator)).containsExactly("aaa1 applied", "bbb2 applied", "ccc3 applied");
        assertThat(database.advisoryLocks()).isEmpty();
    }

    /** A migration creates no default schema, with or without the history in it. A script would fail there, too. */
    @Test
    void refusesToCreateTheDefaultSchema() {
        Migrator migrator = migrator(database, new Written().then("aaa1", op -> op.createSchema("public"), op -> {}));

        assertThatThrownBy(() -> migrator.upgrade(target("head")))
                .isInstanceOf(DriftException.class)
                .hasMessageContaining("schema public already exists");
    }

    @Test
    void leavesNoHistoryTableWhenTheFirstRevisionFails() throws SQLException {
        Migrator migrator =
                migrator(database, new Written().then("aaa1", op -> op.executeSafe("select 1/0"), op -> {}));

        assertThatThrownBy(() -> migrator.upgrade(target("head")))
                .isInstanceOfSatisfying(MigrationFailedException.class, e -> assertThat(e.sqlState())
                        .isEqualTo("22012"));

        assertThat(database.query("select relname from pg_class where relname = 'retort_history'"))
                .isEmpty();
    }

    @Test
    void noticesAStatementThatEndsItsTransaction() throws SQLException {
        Migrator migrator = migrator(database, new Written().then("aaa1", op -> op.executeSafe("commit"), op -> {}));

        assertThatThrownBy(() -> migrator.upgrade(target("head"))).isInstanceOf(TransactionEndedException.class);
        assertThat(database.advisoryLocks()).isEmpty();
    }

    @Test
    void refusesAnIrreversibleRevisionBeforeAnythingRuns() throws SQLException {
        Migrator migrator = migrator(
                database,
                Fixture.threeRevisions().then("ddd4", op -> op.irreversible("write the backfill here"), op -> {}));

        assertThatThrownBy(() -> migrator.upgrade(target("head")))
                .isInstanceOfSatisfying(IrreversibleRevisionException.class, e -> {
                    assertThat(e.revision()).isEqualTo("ddd4");
                    assertThat(e.reason()).isEqualTo("write the backfill here");
                });

        assertThat(tables(database)).isEmpty();
    }

    @Test
    void saysWhichRevisionCannotBePlanned() {
        Migrator migrator = migrator(
                database,
                new Written()
                        .then(
                                "aaa1",
                                op -> {
                                    throw new IllegalStateException("no argument 'tenant'");
                                },
                                op -> {}));

        assertThatThrownBy(() -> migrator.upgrade(target("head")))
                .isInstanceOf(UnplannableException.class)
                .hasMessageContaining("aaa1")
                .hasMessageContaining("no argument 'tenant'");
    }

    @Test
    void namesTheRightThatIsMissing() throws SQLException {
        String role = "r_" + database.name();
        database.execute("create role " + role + "; revoke create on schema public from public;"
                + "create table users (id bigint primary key)");
        try {
            Migrator migrator =
                    migrator(database, Fixture.threeRevisions()).withOptions(MigratorOptions.DEFAULTS.withRole(role));
            assertThatThrownBy(() -> migrator.upgrade(target("head")))
                    .isInstanceOf(MissingPrivilegesException.class)
                    .hasMessageContaining("GRANT CREATE ON SCHEMA public TO " + role);

            Migrator alter = migrator(
                            database,
                            new Written().then("aaa1", op -> op.addColumn("users", column("x", "text")), op -> {}))
                    .withOptions(MigratorOptions.DEFAULTS.withRole(role));
            assertThatThrownBy(() -> alter.upgrade(target("head")))
                    .isInstanceOf(MissingPrivilegesException.class)
                    .hasMessageContaining("ownership of users (revision aaa1)");
        } finally {
            database.execute("drop role " + role);
        }
    }

    @Test
    void namesTheRightThatTheHistoryLacks() throws SQLException {
        String role = "h_" + database.name();
        database.execute("create role " + role + "; revoke create on schema public from public;");
        try {
            Migrator migrator = migrator(
                            database, new Written().then("aaa1", op -> op.executeSafe("select 1"), op -> {}))
                    .withOptions(MigratorOptions.DEFAULTS.withRole(role));

            assertThatThrownBy(() -> migrator.upgrade(target("head")))
                    .isInstanceOf(MissingPrivilegesException.class)
                    .hasMessageContaining("GRANT CREATE ON SCHEMA public TO " + role);
        } finally {
            database.execute("drop role " + role);
        }
    }

    @Test
    void saysThatARoleIsNotToBeHad() {
        Migrator migrator = migrator(database, Fixture.threeRevisions())
                .withOptions(MigratorOptions.DEFAULTS.withRole("no_such_role"));

        assertThatThrownBy(() -> migrator.upgrade(target("head")))
                .isInstanceOf(RoleUnavailableException.class)
                .hasMessageContaining("no_such_role");
    }
}
