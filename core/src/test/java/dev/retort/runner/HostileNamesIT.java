package dev.retort.runner;

import static dev.retort.migration.Definitions.backfill;
import static dev.retort.migration.Definitions.byKey;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.columns;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.row;
import static dev.retort.migration.Definitions.sequence;
import static dev.retort.migration.Definitions.set;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.unique;
import static dev.retort.migration.Definitions.usedBy;
import static dev.retort.migration.Definitions.values;
import static dev.retort.migration.Definitions.view;
import static dev.retort.runner.Fixture.migrator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.retort.migration.Definitions;
import dev.retort.migration.Operations;
import dev.retort.plan.OfflineMigrator;
import dev.retort.preflight.RowsInTheWayException;
import dev.retort.revision.RevisionRange;
import dev.retort.session.MigratorOptions;
import dev.retort.testing.HostileNames;
import dev.retort.testing.HostileNames.Order;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The queries and statements of Retort keep their meaning on any search path. */
class HostileNamesIT {

    private static final String TABLES =
            """
            create schema app;
            set search_path = app;
            create schema other;
            create type mood as enum ('good', 'bad', 'none');
            create sequence counter;
            create table users (id bigint primary key, name varchar(20) not null, age integer, mood mood, code char(3),
                                twice integer);
            create index users_twice on users (twice);
            comment on column users.twice is 'Two times.';
            create table posts (id bigint primary key, user_id bigint, code char(3));
            create table other.notes (id bigint primary key);
            insert into users values (1, 'Ada', 36, 'good', 'ada', 72), (2, 'Bob', null, 'bad', 'bob', null);
            insert into posts values (10, 1, 'ada')""";

    @Test
    void failWhereAStatementFindsThem() throws SQLException {
        try (TestDatabase database = TestServer.database()) {
            HostileNames.apply(database, Order.CATALOG_LAST);

            assertThatThrownBy(() -> database.query("select 1::bigint = 1::bigint"))
                    .hasMessageContaining("hostile operator =");
            assertThatThrownBy(() -> database.query("select lower('A')"))
                    .hasMessageContaining("hostile function lower");
            assertThatThrownBy(() -> database.query("select relname from pg_class"))
                    .hasMessageContaining("relname");
            assertThatThrownBy(() -> database.query("select 'a'::text")).hasMessageContaining("integer");
        }
        try (TestDatabase database = TestServer.database()) {
            HostileNames.apply(database, Order.CATALOG_FIRST);

            assertThat(database.query("select 1::bigint = 1::bigint")).containsExactly("t");
            assertThatThrownBy(() -> database.query("select 'a'::varchar = 'b'::varchar"))
                    .hasMessageContaining("hostile operator =");
            assertThatThrownBy(() -> database.query("select 'pg_class'::regclass = 1259::oid"))
                    .hasMessageContaining("hostile operator =");
        }
    }

    @ParameterizedTest
    @EnumSource
    void doNotHinderARunOrTheHistory(Order order) throws SQLException {
        try (TestDatabase database = TestServer.database()) {
            HostileNames.apply(database, order);
            Migrator migrator = migrator(database, Fixture.threeRevisions());

            assertThat(migrator.upgrade("head").revisions()).hasSize(3);
            assertThat(migrator.current()).hasSize(3);
            assertThat(migrator.changed()).isEmpty();
            assertThat(migrator.downgrade("base").revisions()).hasSize(3);
        }
    }

    @TestFactory
    Stream<DynamicTest> doNotHinderAStatementOfAMigration() {
        Map<String, Consumer<Operations>> changes = new TreeMap<>(Map.ofEntries(
                Map.entry("rename of a table", op -> op.renameTable(Definitions.from("users"), to("members"))),
                Map.entry("rename of a column", op -> op.renameColumn("users", Definitions.from("name"), to("label"))),
                Map.entry(
                        "move into the default schema",
                        op -> op.renameTable(Definitions.from("other.notes"), to("notes"))),
                Map.entry(
                        "removed enum value",
                        op -> op.removeEnumValue("mood", "none", values("good", "bad"), usedBy("users", "mood"))),
                Map.entry(
                        "new identity",
                        op -> op.alterColumn(
                                "users",
                                Definitions.from(column("id", "bigint").notNull()),
                                to(column("id", "bigint").notNull().identity()))),
                Map.entry(
                        "sequence as a default",
                        op -> op.alterColumn(
                                "users",
                                Definitions.from(column("id", "bigint").notNull()),
                                to(column("id", "bigint").notNull().defaultSql("nextval('counter'::regclass)")))),
                Map.entry(
                        "narrower sequence",
                        op -> op.alterSequence(
                                Definitions.from(sequence("counter").maxValue(100)),
                                to(sequence("counter").maxValue(50)))),
                Map.entry(
                        "generated column",
                        op -> op.alterColumn(
                                "users",
                                Definitions.from(column("twice", "integer").comment("Two times.")),
                                to(column("twice", "integer")
                                        .generatedStored("age")
                                        .comment("Two times.")))),
                Map.entry(
                        "view with grants",
                        op -> op.createView(view("names")
                                .as("select name from users")
                                .ownedBy("pg_database_owner")
                                .grant("pg_monitor", "SELECT"))),
                Map.entry(
                        "value for a new column",
                        op -> op.addColumn("users", column("size", "integer").notNull(), backfill("7"))),
                Map.entry(
                        "value for nulls",
                        op -> op.alterColumn(
                                "users",
                                Definitions.from(column("age", "integer")),
                                to(column("age", "integer").notNull()),
                                backfill("7"))),
                Map.entry("batches", op -> op.backfill("users", byKey("id"), set("age", "7"))),
                Map.entry("batches by a text", op -> op.backfill("users", byKey("name"), set("age", "7"))),
                Map.entry("batches by two columns", op -> op.backfill("users", byKey("id", "name"), set("age", "7"))),
                Map.entry("rows", op -> op.bulkInsert("posts", columns("id"), row(11))),
                Map.entry(
                        "foreign key",
                        op -> op.addForeignKey("posts", foreignKey("user_id").references("users", "id"))),
                Map.entry("unique constraint", op -> op.addUnique("users", unique("name"))),
                Map.entry(
                        "index built beside",
                        op -> op.createIndex(
                                "users", index("name").named("by_name").concurrently())),
                Map.entry("index dropped beside", op -> op.dropIndexConcurrently("users", "users_twice")),
                Map.entry("dropped column", op -> op.dropColumn("users", "code"))));
        return Stream.of(Order.CATALOG_FIRST, Order.CATALOG_LAST_BUT_TYPES)
                .flatMap(order -> changes.entrySet().stream().map(change -> notHindered(order, change)));
    }

    private static DynamicTest notHindered(Order order, Map.Entry<String, Consumer<Operations>> change) {
        return dynamicTest(change.getKey() + ", " + order, () -> {
            try (TestDatabase database = TestServer.database()) {
                database.execute(TABLES);
                HostileNames.apply(database, order);
                migrator(database, new Written().then("aaa1", change.getValue(), op -> {}))
                        .withOptions(MigratorOptions.DEFAULTS.withDataLossConfirmed(true))
                        .upgrade("head");
            }
        });
    }

    @Test
    void doNotHideRowsThatAreInTheWay() throws SQLException {
        try (TestDatabase database = TestServer.database()) {
            database.execute(TABLES + "; insert into posts values (11, 3, 'eve')");
            HostileNames.apply(database, Order.CATALOG_LAST);

            assertThatThrownBy(() -> migrator(
                                    database,
                                    new Written()
                                            .then(
                                                    "aaa1",
                                                    op -> op.addForeignKey(
                                                            "posts",
                                                            foreignKey("user_id")
                                                                    .references("users", "id")),
                                                    op -> {}))
                            .upgrade("head"))
                    .isInstanceOf(RowsInTheWayException.class)
                    .hasMessageContaining("1 value of (user_id) is not in users")
                    .hasMessageContaining("t.id = f.user_id");
        }
    }

    @Test
    void doNotHinderAScript() throws SQLException {
        try (TestDatabase database = TestServer.database()) {
            HostileNames.apply(database, Order.CATALOG_FIRST);
            Written source = Fixture.threeRevisions()
                    .then("ddd4", op -> op.createIndex("posts", index("title").concurrently()), op -> {});
            OfflineMigrator scripts = OfflineMigrator.of(source);

            for (String statement : statements(scripts.upgrade(RevisionRange.parse("base:head")))) {
                database.execute(statement);
            }
            assertThat(migrator(database, source).current()).hasSize(4);
        }
    }

    /** A statement that ends its own transaction cannot be sent together with others. */
    private static java.util.List<String> statements(String script) {
        return java.util.List.of(script.split("(?<=\nCOMMIT;)|(?=\nCREATE INDEX CONCURRENTLY)|(?<=\\(title\\);)"));
    }
}
