package dev.retort.runner;

import static dev.retort.migration.Definitions.backfill;
import static dev.retort.migration.Definitions.byKey;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.columns;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.row;
import static dev.retort.migration.Definitions.set;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.usedBy;
import static dev.retort.migration.Definitions.values;
import static dev.retort.runner.Fixture.migrator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.migration.Definitions;
import dev.retort.migration.Operations;
import dev.retort.plan.OfflineMigrator;
import dev.retort.preflight.ConfirmationRequiredException;
import dev.retort.preflight.MissingPrivilegesException;
import dev.retort.preflight.RequirementException;
import dev.retort.revision.RevisionRange;
import dev.retort.session.MigratorOptions;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows that a policy hides from the role of a run still count. */
class RowSecurityIT {

    private static final String TABLES =
            """
            create role ROLE;
            grant create, usage on schema public to ROLE;
            create type level as enum ('low', 'high', 'none');
            create table orders (id bigint primary key);
            create table notes (id bigint primary key, tenant int, text varchar(20), order_id bigint, level level);
            create table plain (id bigint primary key, text varchar(20));
            alter type level owner to ROLE;
            alter table orders owner to ROLE;
            alter table notes owner to ROLE;
            alter table plain owner to ROLE;
            insert into orders values (1);
            insert into notes values (1, 7, 'hidden', 99, 'low');
            alter table notes enable row level security;
            alter table notes force row level security;
            create policy tenants on notes using (tenant = nullif(current_setting('shop.tenant', true), '')::int)""";

    private static final String STRIP_FORCE = "ALTER TABLE notes NO FORCE ROW LEVEL SECURITY";
    private static final String FORCE = "ALTER TABLE notes FORCE ROW LEVEL SECURITY";

    private TestDatabase database;
    private String role;

    @BeforeEach
    void create() throws SQLException {
        database = TestServer.database();
        role = "app_" + database.name();
        database.execute(TABLES.replace("ROLE", role));
    }

    @AfterEach
    void drop() throws SQLException {
        try {
            database.execute("drop owned by " + role + "; drop role " + role);
        } finally {
            database.close();
        }
    }

    @Test
    void countWhereAColumnIsDropped() throws SQLException {
        Consumer<Operations> drop = op -> op.dropColumn("notes", "text");

        assertThatThrownBy(() -> upgrade(drop))
                .isInstanceOf(ConfirmationRequiredException.class)
                .hasMessageContaining("notes.text");
        assertThat(database.query("select text from notes")).containsExactly("hidden");

        migrator(database, new Written().then("aaa1", drop, op -> {}))
                .withOptions(MigratorOptions.DEFAULTS.withRole(role).withDataLossConfirmed(true))
                .upgrade("head");
        assertThat(database.query("select tenant from notes")).containsExactly("7");
    }

    @Test
    void refuseWhatReadsOrWritesThemBeforeAnythingRuns() throws SQLException {
        Map<String, Consumer<Operations>> changes = new TreeMap<>(Map.of(
                "a value for a new column",
                op -> op.addColumn("notes", column("state", "text").notNull(), backfill("'new'")),
                "a value for nulls",
                op -> op.alterColumn(
                        "notes",
                        Definitions.from(column("text", "varchar(20)")),
                        to(column("text", "varchar(20)").notNull()),
                        backfill("''")),
                "a new identity",
                op -> op.alterColumn(
                        "notes",
                        Definitions.from(column("id", "bigint").notNull()),
                        to(column("id", "bigint").notNull().identity())),
                "a backfill",
                op -> op.backfill("notes", byKey("id"), set("text", "'x'")),
                "an insert",
                op -> op.bulkInsert("notes", columns("id"), row(5)),
                "a foreign key",
                op -> op.addForeignKey("notes", foreignKey("order_id").references("orders", "id")),
                "a foreign key of a table with another name by then",
                op -> {
                    op.renameTable(Definitions.from("notes"), to("memos"));
                    op.addForeignKey("memos", foreignKey("order_id").references("orders", "id"));
                }));

        changes.forEach((name, change) -> assertThatThrownBy(() -> upgradeConfirmed(op -> {
                    op.createTable("first", column("id", "bigint"));
                    change.accept(op);
                }))
                .as(name)
                .isInstanceOf(MissingPrivilegesException.class)
                .hasMessageContaining("the privilege to bypass row-level security on notes (revision aaa1)")
                .hasMessageContaining("ALTER ROLE " + role + " BYPASSRLS")
                .hasMessageContaining(STRIP_FORCE + " before it and " + FORCE + " after it"));
        assertThat(database.query("select relname from pg_class where relname in ('first', 'retort_history')"))
                .isEmpty();
    }

    @Test
    void makeAStatementFailInsteadOfBeingPassedOver() throws SQLException {
        Map<String, Consumer<Operations>> changes = new TreeMap<>(Map.of(
                "a statement",
                op -> op.execute("update notes set text = 'changed'"),
                "code",
                op -> op.run("change the text", connection -> {
                    try (Statement statement = connection.createStatement()) {
                        statement.execute("update notes set text = 'changed'");
                    }
                }),
                "a filled view",
                op -> op.execute("create materialized view texts as select text from notes")));

        changes.forEach((name, change) -> assertThatThrownBy(() -> upgradeConfirmed(change))
                .as(name)
                .isInstanceOfSatisfying(MigrationFailedException.class, e -> assertThat(e.sqlState())
                        .isEqualTo("42501"))
                .hasMessageContaining("user " + role + " lacks the privilege to bypass row-level security on notes:"
                        + " ALTER ROLE " + role + " BYPASSRLS")
                .hasMessageContaining(STRIP_FORCE + " before it and " + FORCE + " after it"));
    }

    @Test
    void areSeenWhereTheMigrationSuspendsTheForce() throws SQLException {
        upgradeConfirmed(op -> {
            op.executeSafe(STRIP_FORCE);
            op.execute("update notes set text = 'changed', order_id = 1");
            op.addForeignKey("notes", foreignKey("order_id").references("orders", "id"));
            op.addColumn("notes", column("state", "text").notNull(), backfill("'new'"));
            op.executeSafe(FORCE);
        });

        assertThat(database.query("select concat_ws(' ', text, order_id, state) from notes"))
                .containsExactly("changed 1 new");
        assertThat(database.query("select relforcerowsecurity from pg_class where relname = 'notes'"))
                .containsExactly("t");
    }

    @Test
    void areNoReasonToRefuseWhoSeesThem() throws SQLException {
        Consumer<Operations> changes = op -> {
            op.execute("update notes set text = 'changed', order_id = 1");
            op.addColumn("notes", column("state", "text").notNull(), backfill("'new'"));
        };
        migrator(database, new Written().then("aaa1", changes, op -> {}))
                .withOptions(MigratorOptions.DEFAULTS.withDataLossConfirmed(true))
                .upgrade("head");
        assertThat(database.query("select state from notes")).containsExactly("new");

        database.execute("drop table retort_history; alter table notes drop state; alter role " + role + " bypassrls");
        upgradeConfirmed(changes);
        assertThat(database.query("select state from notes")).containsExactly("new");
    }

    /** Only the server can read them: it does so when it rewrites the table or checks a constraint. */
    @Test
    void areLeftToTheServerWhereItSeesThem() throws SQLException {
        assertThatThrownBy(() -> upgradeConfirmed(
                        op -> op.removeEnumValue("level", "low", values("high", "none"), usedBy("notes", "level"))))
                .isInstanceOfSatisfying(MigrationFailedException.class, e -> assertThat(e.sqlState())
                        .isEqualTo("22P02"));
        upgradeConfirmed(op -> op.removeEnumValue("level", "none", values("low", "high"), usedBy("notes", "level")));
        assertThat(database.query("select level from notes")).containsExactly("low");
    }

    @Test
    void areToBeSeenByWhoeverDoesNotOwnTheTable() throws SQLException {
        database.execute(
                "alter table notes owner to current_user; alter type level owner to current_user; alter table notes no force row level security;"
                        + " grant all on notes to " + role);

        assertThatThrownBy(() -> upgradeConfirmed(op -> op.execute("delete from notes")))
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContaining("ALTER ROLE " + role + " BYPASSRLS")
                .hasMessageNotContaining("NO FORCE");
    }

    @Test
    void leaveARequirementWithoutAnAnswer() {
        assertThatThrownBy(() -> upgradeConfirmed(
                        op -> op.require("no note is empty", "select not exists (select from notes where text = '')")))
                .isInstanceOf(RequirementException.class)
                .hasMessageContaining("no note is empty, which cannot be checked")
                .hasMessageContaining("ALTER ROLE " + role + " BYPASSRLS");
    }

    @Test
    void doNotConcernOtherTables() {
        assertThatCode(() -> upgradeConfirmed(op -> {
                    op.addColumn("plain", column("state", "text").notNull(), backfill("'new'"));
                    op.addColumn("notes", column("state", "text"));
                    op.addForeignKey("plain", foreignKey("id").references("orders", "id"));
                }))
                .doesNotThrowAnyException();
    }

    @Test
    void makeAScriptFailAsWell() throws SQLException {
        Written source = new Written()
                .then("aaa1", op -> op.execute("update notes set text = 'changed' where id > 0"), op -> {});
        String script = OfflineMigrator.of(source).upgrade(RevisionRange.parse("base:head"));

        assertThat(script).contains("SET row_security = 'off';\n");
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set role " + role);
            assertThatThrownBy(() -> statement.execute(script))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
        }
    }

    @Test
    void leaveABorrowedConnectionItsOwnSetting() throws SQLException {
        Written source = new Written().then("aaa1", op -> op.executeSafe("select 1"), op -> {});
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            Migrator.on(connection, source).upgrade("head");
            assertThat(setting(statement)).isEqualTo("on");

            statement.execute("set row_security = off");
            Migrator.on(connection, source).downgrade("base");
            assertThat(setting(statement)).isEqualTo("off");
        }
    }

    private static String setting(Statement statement) throws SQLException {
        try (var row = statement.executeQuery("show row_security")) {
            row.next();
            return row.getString(1);
        }
    }

    private void upgrade(Consumer<Operations> change) throws SQLException {
        migrator(database, new Written().then("aaa1", change, op -> {}))
                .withOptions(MigratorOptions.DEFAULTS.withRole(role))
                .upgrade("head");
    }

    private void upgradeConfirmed(Consumer<Operations> change) throws SQLException {
        migrator(database, new Written().then("aaa1", change, op -> {}))
                .withOptions(MigratorOptions.DEFAULTS.withRole(role).withDataLossConfirmed(true))
                .upgrade("head");
    }
}
