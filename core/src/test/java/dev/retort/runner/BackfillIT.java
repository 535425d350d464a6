package dev.retort.runner;

import static dev.retort.migration.Definitions.backfill;
import static dev.retort.migration.Definitions.backfillNeeded;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.using;
import static dev.retort.runner.Fixture.applied;
import static dev.retort.runner.Fixture.migrator;
import static dev.retort.runner.Fixture.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.migration.Definitions;
import dev.retort.migration.Operations;
import dev.retort.plan.BackfillNeededException;
import dev.retort.preflight.ConfirmationRequiredException;
import dev.retort.revision.Direction;
import dev.retort.session.MigratorOptions;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class BackfillIT {

    private final TestDatabase database;

    BackfillIT(@Fresh TestDatabase database) throws SQLException {
        this.database = database;
        database.execute("create table teams (id bigint primary key); insert into teams values (7);"
                + "create table users (id bigint primary key, name text, age text,"
                + " team_id bigint references teams deferrable initially deferred);"
                + "insert into users values (1, 'Ann', '30', null), (2, null, null, 7)");
    }

    @Test
    void givesTheRowsOfATableAValueInANewColumn() throws SQLException {
        saidYes(with(op -> op.addColumn(
                        "users",
                        column("email", "text").notNull().defaultSql("'new'").comment("Where to write to"),
                        backfill("coalesce(lower(name), 'nobody') || '@example.com'"))))
                .upgrade(target("head"));
        database.execute("insert into users (id) values (3)");

        assertThat(database.query("select email from users order by id"))
                .containsExactly("ann@example.com", "nobody@example.com", "new");
        assertThat(database.query("select attnotnull from pg_attribute where attname = 'email'"))
                .containsExactly("t");
    }

    @Test
    void givesAValueOfTheNewTypeWhereThereIsNone() throws SQLException {
        saidYes(with(op -> op.alterColumn(
                        "users",
                        Definitions.from(column("age", "text")),
                        to(column("age", "integer").notNull()),
                        using("age::integer"),
                        backfill("id * 10"))))
                .upgrade(target("head"));

        assertThat(database.query("select age from users order by id")).containsExactly("30", "20");
    }

    @Test
    void fillsAColumnOfADeferredForeignKey() throws SQLException {
        saidYes(with(op -> op.alterColumn(
                        "users",
                        Definitions.from(column("team_id", "bigint")),
                        to(column("team_id", "bigint").notNull()),
                        backfill("7"))))
                .upgrade(target("head"));

        assertThat(database.query("select distinct team_id from users")).containsExactly("7");
    }

    @Test
    void asksBeforeRowsGetAValueAndNotWhereNoneDoes() throws SQLException {
        Migrator migrator = with(op -> op.alterColumn(
                "users",
                Definitions.from(column("name", "text")),
                to(column("name", "text").notNull()),
                backfill("''")));

        assertThatThrownBy(() -> migrator.upgrade(target("head")))
                .isInstanceOf(ConfirmationRequiredException.class)
                .hasMessageContaining("sets a column in existing rows: users.name");
        database.execute("update users set name = 'Bob' where id = 2");
        migrator.upgrade(target("head"));

        assertThat(database.query("select name from users order by id")).containsExactly("Ann", "Bob");
    }

    @Test
    void refusesToRunBeforeTheFirstStatementWhereTheValueIsMissing() throws SQLException {
        Migrator migrator = saidYes(with(op -> {
            op.dropColumn("users", "name");
            op.addColumn("users", column("email", "text").notNull(), backfillNeeded());
        }));

        assertThatThrownBy(() -> migrator.plan(target("head")))
                .isInstanceOfSatisfying(BackfillNeededException.class, e -> {
                    assertThat(e.column().column()).isEqualTo("email");
                    assertThat(e.direction()).isEqualTo(Direction.UPGRADE);
                    assertThat(e.remedy()).contains("backfill(\"…\") with an SQL value of type text");
                })
                .hasMessageContaining("has no value for users.email in existing rows");
        assertThatThrownBy(() -> migrator.upgrade(target("head"))).isInstanceOf(BackfillNeededException.class);
        assertThat(applied(migrator)).isEmpty();
        assertThat(database.query("select name from users where id = 1")).containsExactly("Ann");
    }

    private Migrator with(Consumer<Operations> upgrade) {
        return migrator(database, new Written().then("aaa1", upgrade, op -> {}));
    }

    private static Migrator saidYes(Migrator migrator) {
        return migrator.withOptions(MigratorOptions.DEFAULTS.withDataLossConfirmed(true));
    }
}
