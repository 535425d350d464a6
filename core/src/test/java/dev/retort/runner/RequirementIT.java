package dev.retort.runner;

import static dev.retort.migration.Definitions.column;
import static dev.retort.runner.Fixture.migrator;
import static dev.retort.runner.Fixture.tables;
import static dev.retort.runner.Fixture.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.retort.preflight.RequirementException;
import dev.retort.preflight.UnmetRequirement;
import dev.retort.session.MigratorOptions;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class RequirementIT {

    private static final String ADMIN = "select exists (select from users where is_admin) -- any";

    private final TestDatabase database;

    RequirementIT(@Fresh TestDatabase database) {
        this.database = database;
    }

    /** The first revision creates the table that the requirement of the third one queries. */
    private static Written revisions() {
        return new Written()
                .then(
                        "aaa1",
                        op -> op.createTable("users", column("id", "integer"), column("is_admin", "boolean")),
                        op -> op.dropTable("users"))
                .then("bbb2", op -> op.addColumn("users", column("nick", "text")), op -> op.dropColumn("users", "nick"))
                .then(
                        "ccc3",
                        op -> {
                            op.addColumn("users", column("token", "text"));
                            op.require("an admin exists", ADMIN);
                        },
                        op -> {
                            op.require("100% of the tokens are gone", "select not exists (select from users);");
                            op.dropColumn("users", "token");
                        });
    }

    @Test
    void isAskedBeforeTheFirstStatementOfAll() throws SQLException {
        Migrator migrator = migrator(database, revisions());
        migrator.upgrade(target("aaa1"));

        assertThatExceptionOfType(RequirementException.class)
                .isThrownBy(() -> migrator.upgrade(target("head")))
                .withMessageContaining("revision ccc3: an admin exists")
                .withMessageEndingWith("nothing was run");

        assertThat(tables(database)).containsExactly("users.id", "users.is_admin");
        assertThat(migrator.unmetRequirements(migrator.plan(target("head"))))
                .containsExactly(new UnmetRequirement("ccc3", "an admin exists", ADMIN, null));
        assertThat(migrator.upgrade(target("bbb2")).heads()).containsExactly("bbb2");
    }

    @Test
    void letsPassWhatHolds() throws SQLException {
        Migrator migrator = migrator(database, revisions());
        migrator.upgrade(target("aaa1"));
        database.execute("insert into users values (1, true)");

        assertThat(migrator.upgrade(target("head")).heads()).containsExactly("ccc3");
        assertThatExceptionOfType(RequirementException.class)
                .isThrownBy(() -> migrator.downgrade(target("base")))
                .withMessageContaining("revision ccc3: 100% of the tokens are gone");
    }

    @Test
    void isAskedInItsPlaceWhereWhatItIsAboutIsNotThereYet() throws SQLException {
        Migrator migrator = migrator(database, revisions());

        assertThatExceptionOfType(RequirementException.class)
                .isThrownBy(() -> migrator.upgrade(target("head")))
                .withMessageContaining("revision ccc3: an admin exists")
                .withMessageEndingWith("what was committed before stays");

        assertThat(tables(database)).containsExactly("users.id", "users.is_admin", "users.nick");
    }

    @Test
    void isNotAskedInARehearsal() throws SQLException {
        Migrator migrator = migrator(database, revisions());
        Migrator rehearsal = migrator.withOptions(MigratorOptions.DEFAULTS.withScratch(true));

        assertThat(rehearsal.upgrade(target("head")).heads()).containsExactly("ccc3");
    }

    @Test
    void saysWhyAQueryCannotBeAsked() {
        Migrator migrator = migrator(
                database,
                new Written()
                        .then("aaa1", op -> op.require("a number", "select 1"), op -> {})
                        .then("bbb2", op -> op.require("a table", "select exists (select from nowhere)"), op -> {}));

        assertThatExceptionOfType(RequirementException.class)
                .isThrownBy(() -> migrator.upgrade(target("head")))
                .withMessageContaining("revision aaa1: a number, which cannot be checked: COALESCE types")
                .withMessageContaining("revision bbb2: a table, which cannot be checked: relation \"nowhere\"");
    }

    @Test
    void changesNothingByAsking() throws SQLException {
        database.execute("create table users (id int)");
        String query = "with added as (insert into users values (1) returning 1) select true from added";
        Migrator migrator = migrator(database, new Written().then("aaa1", op -> op.require("sly", query), op -> {}));

        assertThatExceptionOfType(RequirementException.class)
                .isThrownBy(() -> migrator.upgrade(target("head")))
                .withMessageContaining("WITH");
        assertThat(database.query("select * from users")).isEmpty();
    }
}
