package dev.retort.runner;

import static dev.retort.migration.Definitions.attribute;
import static dev.retort.migration.Definitions.attributes;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.usedBy;
import static dev.retort.migration.Definitions.values;
import static dev.retort.runner.Fixture.applied;
import static dev.retort.runner.Fixture.migrator;
import static dev.retort.runner.Fixture.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.migration.Definitions;
import dev.retort.migration.Operations;
import dev.retort.preflight.ConfirmationRequiredException;
import dev.retort.preflight.DataLoss;
import dev.retort.preflight.EnumValueInUseException;
import dev.retort.session.MigratorOptions;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfirmationIT {

    private final TestDatabase database;

    ConfirmationIT(@Fresh TestDatabase database) throws SQLException {
        this.database = database;
        database.execute("create type mood as enum ('sad', 'ok');"
                + "create table users (id bigint, name varchar(100), mood mood, moods mood[])");
    }

    @Test
    void asksBeforeATableWithRowsIsDropped() throws SQLException {
        Migrator migrator = with(op -> op.dropTable("users"));
        database.execute("insert into users (id) values (1)");

        assertRefused(migrator, "drops a table that has rows", "users");
        assertThat(database.query("select count(*) from users")).containsExactly("1");

        saidYes(migrator).upgrade(target("head"));
        assertThat(database.query("select relname from pg_class where relname = 'users'"))
                .isEmpty();
    }

    @Test
    void doesNotAskWhereThereAreNoRows() throws SQLException {
        with(op -> {
                    op.dropColumn("users", "name");
                    op.dropTable("users");
                })
                .upgrade(target("head"));

        assertThat(database.query("select relname from pg_class where relname = 'users'"))
                .isEmpty();
    }

    @Test
    void asksBeforeAColumnOfATableWithRowsIsDropped() throws SQLException {
        database.execute("insert into users (id) values (1)");

        assertRefused(with(op -> op.dropColumn("users", "name")), "drops a column", "users.name");
    }

    @Test
    void asksBeforeAnAttributeIsCastToATypeWithLessRoom() throws SQLException {
        database.execute("create type place as (street varchar(50), house integer);"
                + "alter table users add home place; insert into users (id, home) values (1, ('Mill Lane', 7))");

        assertRefused(
                with(op -> alterHouse(op, "varchar(10)", "integer")),
                "changes the type of an attribute of rows from varchar(50) to varchar(10)",
                "place.street");
        with(op -> alterHouse(op, "varchar(60)", "bigint")).upgrade(target("head"));
        assertThat(database.query("select home::text from users")).containsExactly("(\"Mill Lane\",7)");
    }

    private static void alterHouse(Operations op, String street, String house) {
        op.alterType(
                "place",
                Definitions.from(attributes(attribute("street", "varchar(50)"), attribute("house", "integer"))),
                to(attributes(attribute("street", street), attribute("house", house))),
                usedBy("users", "home"));
    }

    @Test
    void asksBeforeRowsAreLostUnderANewName() throws SQLException {
        database.execute("insert into users (id, mood) values (1, 'sad')");

        assertRefused(
                with(op -> {
                    op.renameTable(Definitions.from("users"), to("members"));
                    op.dropColumn("members", "name");
                }),
                "drops a column",
                "members.name");
        assertThatThrownBy(() -> with(op -> {
                            op.renameEnumValue("mood", Definitions.from("sad"), to("low"));
                            op.renameTable(Definitions.from("users"), to("members"));
                            op.renameColumn("members", Definitions.from("mood"), to("feels"));
                            op.removeEnumValue(
                                    "mood",
                                    "low",
                                    values("ok"),
                                    usedBy("members", "feels"),
                                    usedBy("members", "moods").array());
                        })
                        .upgrade(target("head")))
                .isInstanceOf(EnumValueInUseException.class)
                .hasMessageContaining("members.feels");
    }

    @Test
    void asksForTheTableThatHasTheNameThen() throws SQLException {
        database.execute("create table members (id bigint); insert into users (id) values (1)");

        assertRefused(
                with(op -> {
                    op.renameTable(Definitions.from("members"), to("members_swap"));
                    op.renameTable(Definitions.from("users"), to("members"));
                    op.renameTable(Definitions.from("members_swap"), to("users"));
                    op.dropTable("users");
                    op.dropTable("members");
                }),
                "drops a table",
                "members");
    }

    @Test
    void asksBeforeATypeGetsNarrower() throws SQLException {
        database.execute("insert into users (id) values (1)");

        assertRefused(with(retype("varchar(100)", "varchar(50)")), "varchar(100) to varchar(50)", "users.name");
        with(retype("varchar(100)", "varchar(200)")).upgrade(target("head"));
    }

    @Test
    void asksBeforeAStatementOfTheAuthorsOwn() throws SQLException {
        database.execute("insert into users (id) values (1)");

        assertRefused(
                with(op -> op.execute("update users set name = ''")), "may change rows", "update users set name = ''");
        with(op -> op.executeSafe("analyze users")).upgrade(target("head"));
    }

    @Test
    void buildsADatabaseWithoutRowsWithoutAQuestion() throws SQLException {
        database.execute("create extension if not exists plpgsql; create view nobody as select 1 as id;"
                + " create materialized view one as select 1 as id");
        Migrator migrator = migrator(
                database,
                new Written()
                        .then(
                                "aaa1",
                                op -> {
                                    op.createTable(
                                            "roles", column("name", "text").notNull());
                                    op.execute("insert into roles values ('admin')");
                                    op.run("give out roles", connection -> {});
                                },
                                op -> op.dropTable("roles"))
                        .then("bbb2", op -> op.execute("update roles set name = upper(name)"), op -> {})
                        .then("ccc3", op -> op.execute("update roles set name = lower(name)"), op -> {}));

        migrator.upgrade(target("bbb2"));

        assertThat(database.query("select name from roles")).containsExactly("ADMIN");
        assertThatThrownBy(() -> migrator.upgrade(target("head"))).isInstanceOf(ConfirmationRequiredException.class);
    }

    @Test
    void doesNotAskForTheRowsOfItsHistory() throws SQLException {
        Migrator migrator = migrator(
                database,
                new Written()
                        .then("aaa1", op -> op.executeSafe("analyze users"), op -> {})
                        .then("bbb2", op -> op.execute("update users set name = ''"), op -> {}));

        migrator.upgrade(target("aaa1"));
        migrator.upgrade(target("bbb2"));

        assertThat(applied(migrator)).containsExactly("aaa1 applied", "bbb2 applied");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create schema other; create table other.rows as select 1 as id",
                "create table parts (id int) partition by list (id);"
                        + " create table part partition of parts default; insert into parts values (1)",
                "select lo_create(0)",
                "create foreign data wrapper elsewhere; create server s foreign data wrapper elsewhere;"
                        + " create foreign table remote (id int) server s",
            })
    void asksBeforeAStatementWhereAnythingHasData(String data) throws SQLException {
        database.execute(data);

        assertRefused(
                with(op -> op.execute("update users set name = ''")), "may change rows", "update users set name = ''");
    }

    @Test
    void refusesToTakeAnEnumValueAwayThatRowsHave() throws SQLException {
        database.execute("insert into users (mood) values ('sad')");
        Migrator migrator = with(ConfirmationIT::removeSad);

        assertThatThrownBy(() -> saidYes(migrator).upgrade(target("head")))
                .isInstanceOfSatisfying(EnumValueInUseException.class, e -> {
                    assertThat(e.value()).isEqualTo("sad");
                    assertThat(e.column().column()).isEqualTo("mood");
                });
        assertThat(applied(migrator)).isEmpty();

        database.execute("update users set mood = 'ok'");
        migrator.upgrade(target("head"));
        assertThat(database.query("select enumlabel from pg_enum where enumtypid = 'mood'::regtype"))
                .containsExactly("ok");
    }

    @Test
    void refusesToTakeAnEnumValueAwayThatAnArrayHas() throws SQLException {
        database.execute("insert into users (moods) values ('{ok,sad}')");

        assertThatThrownBy(() -> with(ConfirmationIT::removeSad).upgrade(target("head")))
                .isInstanceOf(EnumValueInUseException.class)
                .hasMessageContaining("users.moods");
    }

    @Test
    void leavesItToTheMigrationToGiveRowsAnotherValueFirst() throws SQLException {
        database.execute("insert into users (mood) values ('sad')");

        saidYes(with(op -> {
                    op.execute("update users set mood = 'ok'");
                    removeSad(op);
                }))
                .upgrade(target("head"));

        assertThat(database.query("select mood from users")).containsExactly("ok");
    }

    private Migrator with(Consumer<Operations> upgrade) {
        return migrator(database, new Written().then("aaa1", upgrade, op -> {}));
    }

    private static Migrator saidYes(Migrator migrator) {
        return migrator.withOptions(MigratorOptions.DEFAULTS.withDataLossConfirmed(true));
    }

    private static Consumer<Operations> retype(String before, String after) {
        return op -> op.alterColumn(
                "users", Definitions.from(column("name", before)), Definitions.to(column("name", after)));
    }

    private static void removeSad(Operations op) {
        op.removeEnumValue(
                "mood",
                "sad",
                Definitions.values("ok"),
                Definitions.usedBy("users", "mood"),
                Definitions.usedBy("users", "moods").array());
    }

    private static void assertRefused(Migrator migrator, String what, String where) throws SQLException {
        List<DataLoss> losses = migrator.losses(migrator.plan(target("head")));
        assertThat(losses).singleElement().satisfies(loss -> {
            assertThat(loss.what()).contains(what);
            assertThat(loss.where()).isEqualTo(where);
        });
        assertThatThrownBy(() -> migrator.upgrade(target("head")))
                .isInstanceOfSatisfying(ConfirmationRequiredException.class, e -> assertThat(e.losses())
                        .isEqualTo(losses));
        assertThat(applied(migrator)).isEmpty();
    }
}
