package dev.retort.runner;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.index;
import static dev.retort.runner.Fixture.migrator;
import static dev.retort.runner.Fixture.target;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.preflight.DriftItem;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The applied revisions are compared with the objects of the database. */
class DriftIT {

    private static final Written WRITTEN = new Written()
            .then("aaa1", op -> op.createTable("users", column("id", "integer")), op -> op.dropTable("users"))
            .then("bbb2", op -> op.addColumn("users", column("email", "text")), op -> op.dropColumn("users", "email"))
            .then(
                    "ccc3",
                    op -> op.createIndex("users", index("id").named("ix_users_id")),
                    op -> op.dropIndex("users", "ix_users_id"))
            .then("ddd4", op -> op.dropTable("users"), op -> op.createTable("users", column("id", "integer")));

    private static final Written IRREVERSIBLE = new Written()
            .then("aaa1", op -> op.createTable("users", column("id", "integer")), op -> op.dropTable("users"))
            .then("bbb2", op -> op.executeSafe("select 1"), op -> op.irreversible("for the test"))
            .then("ccc3", op -> op.createTable("logs", column("id", "integer")), op -> op.dropTable("logs"));

    private final TestDatabase database;

    DriftIT(@Fresh TestDatabase database) {
        this.database = database;
    }

    @Test
    void isNoneAfterAnUpgrade() throws SQLException {
        assertThat(migrator(database, WRITTEN).drift()).isEmpty();
        for (String revision : new String[] {"aaa1", "bbb2", "ccc3", "ddd4"}) {
            migrator(database, WRITTEN).upgrade(target(revision));
            assertThat(migrator(database, WRITTEN).drift()).as(revision).isEmpty();
        }
    }

    @Test
    void namesObjectsOfEarlierRevisionsThatAreMissing() throws SQLException {
        migrator(database, WRITTEN).upgrade(target("ccc3"));
        database.execute("alter table users drop column email");

        assertThat(migrator(database, WRITTEN).drift())
                .containsExactly(new DriftItem("bbb2", "column users.email does not exist"));
    }

    @Test
    void namesObjectsThatARevisionHasDropped() throws SQLException {
        migrator(database, WRITTEN).upgrade(target("ddd4"));
        database.execute("create table users ()");

        assertThat(migrator(database, WRITTEN).drift())
                .containsExactly(new DriftItem("ddd4", "table users already exists"));
    }

    @Test
    void isFollowedUpToARevisionThatCannotBeUndone() throws SQLException {
        migrator(database, IRREVERSIBLE).upgrade(target("head"));
        database.execute("drop table users, logs");

        assertThat(migrator(database, IRREVERSIBLE).drift())
                .containsExactly(new DriftItem("ccc3", "table logs does not exist"));
    }

    @Test
    void changesNothing() throws SQLException {
        migrator(database, WRITTEN).drift();

        assertThat(Fixture.tables(database)).isEmpty();
    }
}
