package dev.retort.preflight;

import static dev.retort.migration.Definitions.backfill;
import static dev.retort.migration.Definitions.check;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.columns;
import static dev.retort.migration.Definitions.expression;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.function;
import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.primaryKey;
import static dev.retort.migration.Definitions.row;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.trigger;
import static dev.retort.migration.Definitions.unique;
import static dev.retort.runner.Fixture.migrator;
import static dev.retort.runner.Fixture.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.retort.migration.Definitions;
import dev.retort.migration.Operations;
import dev.retort.migration.RoutineDefinition;
import dev.retort.runner.MigrationFailedException;
import dev.retort.runner.Migrator;
import dev.retort.runner.Written;
import dev.retort.schema.QualifiedName;
import dev.retort.session.MigratorOptions;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class RowCheckIT {

    private final TestDatabase database;

    RowCheckIT(@Fresh TestDatabase database) throws SQLException {
        this.database = database;
        database.execute(
                """
                create table owners (id integer primary key);
                create table pets (id integer, name text, "Chip" text, owner integer, age integer, tag json);
                create table visits (id integer primary key, at date);
                insert into owners values (1);
                insert into pets values (1, 'Rex', 'x', 1, 3, '1'), (2, 'Rex', 'X', 2, -1, '1'), (2, 'Tom', null, 2, 4, '2'),
                  (null, null, null, null, null, null);
                insert into visits values (7, null), (8, null)""");
    }

    private Migrator migratorOf(Consumer<Operations> upgrade) {
        return migrator(database, new Written().then("aaa1", upgrade, op -> {}));
    }

    @Test
    void namesTheRowsOnWhichAnOperationWouldFail() throws SQLException {
        Migrator migrator = migratorOf(op -> {
            op.createTable("spare", column("id", "integer").notNull());
            op.addUnique("pets", unique("name").named("uq_name"));
            op.createIndex("pets", index(expression("lower(\"Chip\")")).unique().named("uq_chip"));
            op.createIndex(
                    "pets",
                    index("owner").unique().where("owner = 2 or age = 1").named("uq_two"));
            op.addPrimaryKey("pets", primaryKey("id").named("pets_pkey"));
            op.alterColumn(
                    "visits",
                    Definitions.from(column("at", "date")),
                    to(column("at", "date").notNull()));
            op.addCheck("pets", check("age >= 0").named("ck_age"));
            op.addForeignKey(
                    "pets", foreignKey("owner").references("owners", "id").named("fk_owner"));
            op.addCheck("visits", check("id < 8").named("ck_id").notValid());
            op.validateConstraint("visits", "ck_id");
        });

        RowsInTheWayException refusal =
                catchThrowableOfType(RowsInTheWayException.class, () -> migrator.upgrade(target("head")));

        assertThat(refusal.rows())
                .extracting(rows -> rows.change() + ": " + rows.problem())
                .containsExactly(
                        "adds unique constraint uq_name to pets: 1 value of (name) is in more than one row,"
                                + " such as name = Rex, rows = 2",
                        "creates unique index uq_chip on pets: 1 value of ((lower(\"Chip\"))) is in more than one row,"
                                + " such as lower = x, rows = 2",
                        "creates unique index uq_two on pets: 1 value of (owner) is in more than one row,"
                                + " such as owner = 2, rows = 2",
                        "adds primary key pets_pkey to pets: 1 row has null there",
                        "adds primary key pets_pkey to pets: 1 value of (id) is in more than one row,"
                                + " such as id = 2, rows = 2",
                        "makes visits.at NOT NULL: 2 rows have null there, such as id = 7",
                        "adds check ck_age to pets: 1 row violates it",
                        "adds foreign key fk_owner to pets: 1 value of (owner) is not in owners,"
                                + " such as owner = 2, rows = 2",
                        "validates check ck_id of visits: 1 row violates it, such as id = 8");
        for (RowsInTheWay rows : refusal.rows()) {
            assertThat(database.query(rows.query())).as(rows.query()).isNotEmpty();
        }
        assertThat(refusal)
                .hasMessageContaining(
                        "rows are in the way, and nothing was run:\n  revision aaa1 adds unique constraint")
                .hasMessageContaining(
                        "\n    find them: SELECT name, count(*) AS rows FROM pets WHERE name IS NOT NULL");
        assertThat(migrator.rowsInTheWay(migrator.plan(target("head")))).isEqualTo(refusal.rows());
        assertThat(database.query("select to_regclass('spare') is null")).containsExactly("t");
    }

    /** Rows that the plan changes first are not checked. */
    @Test
    void looksAtNoRowsThatThePlanMayChange() throws SQLException {
        Migrator migrator = migratorOf(op -> {
            op.renameColumn("visits", Definitions.from("at"), to("day"));
            op.alterColumn(
                    "visits",
                    Definitions.from(column("day", "date")),
                    to(column("day", "date").notNull()),
                    backfill("date '2026-01-01'"));
            op.addUnique("visits", unique("id", "day").named("uq_visit"));
            op.dropColumn("pets", "age");
            op.addColumn("pets", column("age", "integer"));
            op.addCheck("pets", check("age is null").named("ck_age"));
            op.execute("delete from pets where name is null or id = 2");
            op.addUnique("pets", unique("name").named("uq_name"));
            op.addForeignKey(
                    "pets", foreignKey("owner").references("owners", "id").named("fk_owner"));
        });

        assertThat(migrator.withOptions(MigratorOptions.DEFAULTS.withDataLossConfirmed(true))
                        .upgrade(target("head"))
                        .heads())
                .containsExactly("aaa1");
    }

    /** The columns of the constraint keep their values, so its rows are checked all the same. */
    @Test
    void checksRowsAfterOperationsOnOtherObjects() throws SQLException {
        database.execute("create sequence shelf_no");

        assertThat(refused(op -> {
                    op.renameSequence(Definitions.from("shelf_no"), to("shelf_number"));
                    op.addUnique("pets", unique("name").named("uq_name"));
                }))
                .containsExactly("adds unique constraint uq_name to pets");
    }

    @Test
    void reportsAnOperationOfSeveralStepsOnce() throws SQLException {
        assertThat(refused(op -> op.createIndex(
                        "pets",
                        index("name").unique().concurrently().named("uq_name").comment("One."))))
                .containsExactly("creates unique index uq_name on pets");
    }

    /** A trigger, a rule and a foreign key may write to other tables. */
    @Test
    void leavesToTheStatementWhatAWriteMayChangeInOtherTables() throws SQLException {
        Consumer<Operations> after = op -> op.addUnique("pets", unique("name").named("uq_name"));
        Consumer<Operations> insert = op -> op.bulkInsert("visits", columns("id"), row(9));
        Consumer<Operations> fill =
                op -> op.addColumn("visits", column("vet", "text").notNull(), backfill("'Ann'"));
        assertThat(refused(insert.andThen(after))).hasSize(1);
        assertThat(refused(fill.andThen(after))).hasSize(1);
        assertThat(refused(insert.andThen(
                        op -> op.addCheck("visits", check("id < 8").named("ck_id")))))
                .isEmpty();

        database.execute("create function tidy() returns trigger language plpgsql as"
                + " 'begin update pets set name = null; return null; end';"
                + " create trigger tidy after insert on visits execute function tidy()");
        assertThat(refused(insert.andThen(after))).isEmpty();
        assertThat(refused(fill.andThen(after))).isEmpty();
        Consumer<Operations> rename = op -> op.renameTable(Definitions.from("visits"), to("calls"));
        assertThat(refused(rename.andThen(op -> op.bulkInsert("calls", columns("id"), row(9)))
                        .andThen(after)))
                .isEmpty();

        database.execute("drop trigger tidy on visits; create rule tidy as on insert to visits do also update pets set"
                + " name = null");
        assertThat(refused(insert.andThen(after))).isEmpty();

        database.execute("drop rule tidy on visits");
        assertThat(refused(insert.andThen(after))).hasSize(1);
        Consumer<Operations> create =
                op -> op.createTrigger("visits", trigger("t").after("INSERT").executes("tidy()"));
        assertThat(refused(create.andThen(insert).andThen(after))).isEmpty();

        database.execute("alter table pets add foreign key (age) references visits on update cascade not valid");
        assertThat(refused(fill.andThen(after))).isEmpty();
    }

    @Test
    void leavesAConditionToTheStatementThatMayMeanSomethingElseThen() throws SQLException {
        database.execute("create function is_age(n integer) returns boolean language sql as 'select n > 0'");
        Consumer<Operations> replace =
                op -> op.alterFunction(Definitions.from(isAge("select n > 0")), to(isAge("select n > -5")));

        assertThat(refused(replace.andThen(op -> {
                    op.addCheck("pets", check("is_age(age)").named("ck_age"));
                    op.addUnique("pets", unique("name").named("uq_name"));
                })))
                .containsExactly("adds unique constraint uq_name to pets");
    }

    private static RoutineDefinition isAge(String body) {
        return function("is_age")
                .parameter("n integer")
                .returns("boolean")
                .language("sql")
                .as(body);
    }

    /** The changes that would be refused. */
    private List<String> refused(Consumer<Operations> upgrade) throws SQLException {
        Migrator migrator = migratorOf(upgrade);
        return migrator.rowsInTheWay(migrator.plan(target("head"))).stream()
                .map(RowsInTheWay::change)
                .toList();
    }

    /**
     * The rows of child tables and partitions count as PostgreSQL counts them, and rows that a policy hides count, too.
     */
    @Test
    void refusesNothingThatWouldSucceed() throws SQLException {
        database.execute(
                """
                create table plain (id integer, word text);
                create table heir () inherits (plain);
                insert into plain values (1, 'a'), (null, null), (null, null);
                insert into heir values (1, 'a'), (-1, 'b');
                create table parts (id integer, word text) partition by range (id);
                create table first_part partition of parts for values from (0) to (9);
                insert into parts values (1, 'a'), (2, 'b');
                create table hidden (id integer primary key);
                insert into hidden values (1);
                alter table hidden enable row level security;
                create role warden;
                grant create on schema public to warden;
                grant select, references on hidden to warden;
                alter table plain owner to warden;
                alter table heir owner to warden""");
        Migrator migrator = migratorOf(op -> {
            op.addUnique("plain", unique("id").named("uq_plain"));
            op.addCheck("plain", check("id > 0").named("ck_plain").noInherit());
            op.addForeignKey(
                    "plain", foreignKey("id").references("hidden", "id").named("fk_plain"));
            op.addCheck("plain", check("word <> 'c'").named("ck_word"));
        });
        try {
            assertThat(migrator.withOptions(MigratorOptions.DEFAULTS.withRole("warden"))
                            .upgrade(target("head"))
                            .heads())
                    .containsExactly("aaa1");
        } finally {
            database.execute("drop owned by warden; drop role warden");
        }
        assertThat(migrator(
                                database,
                                new Written().then("bbb2", op -> op.addPrimaryKey("parts", primaryKey("id")), op -> {}))
                        .withOptions(MigratorOptions.DEFAULTS.withHistory(QualifiedName.of("other_history")))
                        .upgrade(target("head"))
                        .heads())
                .containsExactly("bbb2");
    }

    /** A query that the server refuses or cancels shows nothing; the statement itself then fails or succeeds. */
    @Test
    void leavesToTheStatementWhatCannotBeAsked() {
        Migrator json = migratorOf(op -> op.addUnique("pets", unique("tag").named("uq_tag")));
        Migrator slow = migratorOf(op ->
                        op.addCheck("visits", check("pg_sleep(0.2) is not null").named("ck_slow")))
                .withOptions(MigratorOptions.DEFAULTS.withStatementTimeout(Duration.ofMillis(100)));

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> json.upgrade(target("head")))
                .withMessageContaining("data type json has no default operator class");
        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> slow.upgrade(target("head")))
                .withMessageContaining("statement timeout");
    }
}
