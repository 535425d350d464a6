package dev.retort.preflight;

import static dev.retort.migration.Definitions.check;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.extension;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.policy;
import static dev.retort.migration.Definitions.sequence;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.trigger;
import static dev.retort.migration.Definitions.unique;
import static dev.retort.migration.Definitions.usedBy;
import static dev.retort.migration.Definitions.values;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.retort.RetortException;
import dev.retort.history.AppliedRevisions;
import dev.retort.migration.Definitions;
import dev.retort.migration.Operations;
import dev.retort.operation.Operation;
import dev.retort.plan.Migrations;
import dev.retort.plan.Plan;
import dev.retort.plan.Planner;
import dev.retort.postgres.SqlStatement;
import dev.retort.postgres.sql.SqlWriter;
import dev.retort.revision.Direction;
import dev.retort.revision.RevisionTarget;
import dev.retort.runner.MigrationListener;
import dev.retort.runner.Written;
import dev.retort.session.MigratorOptions;
import dev.retort.session.Session;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A plan that a check refuses is also refused after an operation of any other kind, unless that operation may change
 * the objects or rows of the check. Each check lists the names of these operations.
 */
class PreflightAfterEachOperationIT {

    private static final String OBJECTS =
            """
            create table owners (id integer primary key);
            create table parts (id integer, bin integer, guarded text);
            insert into parts values (1, 7, 'x');
            create policy guard on parts using (guarded = current_user);
            create table stores (id integer, name varchar(100), mood text);
            insert into stores values (1, 'a', null);
            create type mood as enum ('sad', 'ok');
            create table moods (id integer, mood mood);
            insert into moods values (1, 'sad');
            create index taken_index on stores (id);
            create sequence taken_sequence;
            create function taken_trigger() returns trigger language plpgsql as 'begin return null; end';
            create policy taken_policy on stores using (true);
            create trigger taken_trigger after insert on stores execute function taken_trigger();
            """;

    private static final Set<String> STATEMENTS_OF_THE_AUTHOR =
            Set.of("Execute", "Execute, safe", "RunCode", "RunCode, safe");
    private static final SortedMap<String, Consumer<Operations>> FIRST = SmallOperations.byName();
    private static final Map<String, Refusal> REFUSALS = new LinkedHashMap<>();

    private static TestDatabase database;
    private static String role;
    private static Session session;
    private static Session sessionOfRole;

    /** A check of a plan, which throws the exception of its refusal. */
    private interface Check {
        void pass(Plan plan) throws SQLException;
    }

    /**
     * A plan that a check refuses.
     *
     * @param plan its operations
     * @param check the check
     * @param words the text that the refusal contains
     * @param unlessAfter the operations after which the check leaves the decision to the server
     */
    private record Refusal(Consumer<Operations> plan, Check check, String words, Set<String> unlessAfter) {

        private Refusal unlessAfter(String... names) {
            Set<String> all = new TreeSet<>(unlessAfter);
            all.addAll(List.of(names));
            return new Refusal(plan, check, words, all);
        }
    }

    @BeforeAll
    static void create() throws SQLException {
        database = TestServer.database();
        role = "preflight_" + database.name();
        database.execute(SmallOperations.OBJECTS + OBJECTS + "create role " + role
                + "; grant usage on schema public to " + role);
        session = Session.open(database::connect, MigratorOptions.DEFAULTS, warning -> {});
        sessionOfRole = Session.open(database::connect, MigratorOptions.DEFAULTS.withRole(role), warning -> {});
    }

    @AfterAll
    static void drop() throws SQLException {
        session.close();
        sessionOfRole.close();
        database.execute("drop owned by " + role + "; drop role " + role);
        database.close();
    }

    static {
        addRows();
        addDrift();
        addLosses();
        put(
                "a policy on a column that is dropped",
                new Refusal(
                        op -> op.dropColumn("parts", "guarded"),
                        plan -> DependencyCheck.check(plan, session.connection()),
                        "policy guard",
                        Set.of()));
        put(
                "a policy on a column that gets another type",
                new Refusal(
                        op -> op.alterColumn(
                                "parts",
                                Definitions.from(column("guarded", "text")),
                                to(column("guarded", "varchar(9)"))),
                        plan -> DependencyCheck.check(plan, session.connection()),
                        "policy guard",
                        Set.of()));
        put(
                "a requirement that is not met",
                new Refusal(
                        op -> op.require("all is lost", "select false"),
                        plan -> new Requirements(session.connection()).check(plan),
                        "all is lost",
                        Set.of()));
        put(
                "a table of another owner",
                new Refusal(
                        op -> op.dropTable("stores"),
                        plan -> PrivilegeCheck.check(plan, sessionOfRole),
                        "stores",
                        Set.of()));
    }

    private static void put(String name, Refusal refusal) {
        REFUSALS.put(name, refusal);
    }

    /** Adds the refusals because of rows. A condition may hold for other rows after a change of a function or type. */
    private static void addRows() {
        put("equal values", rows(op -> op.addUnique("bins", unique("label").named("new_key")), "new_key"));
        put(
                "equal values, for an index",
                rows(op -> op.createIndex("bins", index("label").unique().named("new_key")), "new_key"));
        put(
                "nulls",
                rows(
                        op -> op.alterColumn(
                                "bins",
                                Definitions.from(column("note", "text")),
                                to(column("note", "text").notNull())),
                        "bins.note NOT NULL"));
        put(
                "rows without a parent",
                rows(
                        op -> op.addForeignKey(
                                "parts",
                                foreignKey("bin").references("owners", "id").named("new_key")),
                        "new_key"));
        Consumer<Operations> light =
                op -> op.addCheck("stores", check("name <> 'a'").named("new_condition"));
        Consumer<Operations> later = op -> {
            op.addCheck("stores", check("name <> 'a'").named("new_condition").notValid());
            op.validateConstraint("stores", "new_condition");
        };
        String[] meanings = {
            "CreateRoutine", "AlterRoutine", "DropRoutine", "RenameEnum", "RenameEnumValue", "AlterEnum", "AlterType"
        };
        put("rows that break a condition", rows(light, "new_condition").unlessAfter(meanings));
        put("rows that break a condition, validated", rows(later, "validates").unlessAfter(meanings));
    }

    private static Refusal rows(Consumer<Operations> plan, String words) {
        return new Refusal(
                plan,
                checked -> RowCheck.check(checked, session, MigrationListener.NONE),
                words,
                STATEMENTS_OF_THE_AUTHOR);
    }

    /** Adds the refusals because of drift. An operation that drops an object may also drop its dependent objects. */
    private static void addDrift() {
        String[] losing = {"DropTable", "DropView", "DropColumn", "AlterColumn"};
        put("a schema that exists", drift(op -> op.createSchema("public"), "schema public already exists"));
        put("a schema that is missing", drift(op -> op.dropSchema("gone"), "schema gone does not exist"));
        put("a table that exists", drift(op -> op.createTable("stores"), "table stores already exists"));
        put("a table that is missing", drift(op -> op.dropTable("gone"), "table gone does not exist"));
        put(
                "a view to rename that is missing",
                drift(op -> op.renameView(Definitions.from("gone"), to("v")), "view gone does not exist"));
        put(
                "a materialized view to rename that is missing",
                drift(
                        op -> op.renameMaterializedView(Definitions.from("gone"), to("v")),
                        "materialized view gone does not exist"));
        put(
                "a table to insert into that is missing",
                drift(op -> op.bulkInsert("gone", Definitions.columns("id"), Definitions.row(1)), "table gone"));
        put(
                "a column that exists",
                drift(op -> op.addColumn("stores", column("name", "text")), "column stores.name already exists"));
        put("a column that is missing", drift(op -> op.dropColumn("bins", "gone"), "column bins.gone does not exist"));
        put(
                "a constraint that exists",
                drift(op -> op.addUnique("owners", unique("id").named("owners_pkey")), "owners_pkey of owners"));
        put(
                "a constraint that is missing",
                drift(op -> op.dropConstraint("stores", "gone"), "constraint gone of stores does not exist"));
        put(
                "a constraint to rename that is missing",
                drift(op -> op.renameConstraint("bins", Definitions.from("gone"), to("k")), "constraint gone of bins")
                        .unlessAfter("DropColumn", "AlterColumn"));
        put(
                "an exclusion constraint that is missing",
                drift(op -> op.dropExclusion("stores", "gone"), "constraint gone of stores does not exist"));
        put(
                "an index that exists",
                drift(
                                op -> op.createIndex("stores", index("id").named("taken_index")),
                                "index taken_index already exists")
                        .unlessAfter(losing));
        put(
                "an index that exists, built outside a transaction",
                drift(
                                op -> op.createIndex(
                                        "stores", index("name").concurrently().named("taken_index")),
                                "taken_index")
                        .unlessAfter(losing));
        put("an index that is missing", drift(op -> op.dropIndex("stores", "gone"), "index gone does not exist"));
        put(
                "an index to rename that is missing",
                drift(op -> op.renameIndex("stores", Definitions.from("gone"), to("i")), "index gone does not exist"));
        put(
                "a sequence that exists",
                drift(op -> op.createSequence(sequence("taken_sequence")), "sequence taken_sequence already exists")
                        .unlessAfter(losing));
        put(
                "a sequence that is missing",
                drift(op -> op.dropSequence("gone"), "sequence gone does not exist")
                        .unlessAfter(losing)
                        .unlessAfter("CreateTable", "AddColumn"));
        put(
                "a sequence to rename that is missing",
                drift(op -> op.renameSequence(Definitions.from("gone"), to("s")), "sequence gone does not exist")
                        .unlessAfter(losing)
                        .unlessAfter("CreateTable", "AddColumn"));
        put("a type that exists", drift(op -> op.createEnum("mood", "sad"), "type mood already exists"));
        put("a type that is missing", drift(op -> op.dropType("gone"), "type gone does not exist"));
        put("a value that exists", drift(op -> op.addEnumValue("mood", "sad"), "enum value mood.sad already exists"));
        put(
                "a value that is missing",
                drift(op -> op.renameEnumValue("mood", Definitions.from("gone"), to("x")), "enum value mood.gone"));
        put(
                "a trigger that exists",
                drift(
                        op -> op.createTrigger(
                                "stores",
                                trigger("taken_trigger").after("INSERT").executes("taken_trigger()")),
                        "trigger taken_trigger of stores already exists"));
        put(
                "a trigger that is missing",
                drift(op -> op.dropTrigger("stores", "gone"), "trigger gone of stores does not exist"));
        put(
                "a policy that exists",
                drift(
                        op -> op.createPolicy("stores", policy("taken_policy").using("true")),
                        "policy taken_policy of stores already exists"));
        put(
                "a policy that is missing",
                drift(op -> op.dropPolicy("stores", "gone"), "policy gone of stores does not exist"));
        put(
                "an extension that exists",
                drift(op -> op.createExtension(extension("plpgsql")), "extension plpgsql already exists"));
        put(
                "a column to comment on that is missing",
                drift(op -> op.commentOnColumn("stores", "gone", Definitions.from(""), to("x")), "column stores.gone"));
    }

    private static Refusal drift(Consumer<Operations> plan, String words) {
        return new Refusal(plan, checked -> DriftCheck.check(checked, session), words, STATEMENTS_OF_THE_AUTHOR);
    }

    /**
     * Adds the refusals because of losses. Rows with a removed value are not checked after a statement that may give
     * them another value.
     */
    private static void addLosses() {
        put("a table with rows", loss(op -> op.dropTable("stores"), "drops a table"));
        put("a column with rows", loss(op -> op.dropColumn("stores", "name"), "drops a column"));
        put(
                "a narrower type",
                loss(
                        op -> op.alterColumn(
                                "stores",
                                Definitions.from(column("name", "varchar(100)")),
                                to(column("name", "varchar(5)"))),
                        "varchar(100) to varchar(5)"));
        put(
                "a column that is filled",
                loss(
                        op -> op.addColumn("stores", column("extra", "text").notNull(), Definitions.backfill("''")),
                        "stores.extra"));
        put(
                "nulls that are filled",
                loss(
                        op -> op.alterColumn(
                                "stores",
                                Definitions.from(column("mood", "text")),
                                to(column("mood", "text").notNull()),
                                Definitions.backfill("''")),
                        "stores.mood"));
        put(
                "rows that are changed",
                loss(
                        op -> op.backfill("stores", Definitions.byKey("id"), Definitions.set("name", "'x'")),
                        "updates existing rows"));
        put("a statement", loss(op -> op.execute("delete from stores"), "delete from stores"));
        put("code", loss(op -> op.run("deletes stores", connection -> {}), "deletes stores"));
        put(
                "a value in use",
                loss(op -> op.removeEnumValue("mood", "sad", values("ok"), usedBy("moods", "mood")), "moods.mood")
                        .unlessAfter("Execute", "RunCode", "BackfillRows"));
    }

    private static Refusal loss(Consumer<Operations> plan, String words) {
        return new Refusal(
                plan,
                checked -> {
                    List<DataLoss> losses = DataLossScan.of(checked, session, new PreflightListener() {});
                    if (!losses.isEmpty()) {
                        throw new ConfirmationRequiredException(losses);
                    }
                },
                words,
                Set.of());
    }

    static List<String> first() {
        return List.copyOf(FIRST.keySet());
    }

    @Test
    void triesEveryKindOfOperation() {
        Set<String> kinds = new TreeSet<>();
        FIRST.keySet().forEach(name -> kinds.add(name.replaceFirst(",.*", "")));

        assertThat(kinds)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Operation.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .filter(name -> !name.equals("Irreversible"))
                        .toList());
    }

    private static Consumer<Operations> operation(String name) {
        return requireNonNull(FIRST.get(name));
    }

    @ParameterizedTest
    @MethodSource("first")
    void succeedsByItself(String first) throws SQLException {
        List<Operation> operations = Operations.record(operation(first));
        assertThat(operations).hasSize(1);
        assertThat(operations.get(0).getClass().getSimpleName()).isEqualTo(first.replaceFirst(",.*", ""));
        List<SqlStatement> statements = new SqlWriter(session.version()).write(operations.get(0));
        session.connection().setAutoCommit(statements.stream().anyMatch(SqlStatement::outsideTransaction));
        try (Statement statement = session.connection().createStatement()) {
            for (SqlStatement sql : statements) {
                statement.execute(sql.sql());
            }
        } finally {
            if (!session.connection().getAutoCommit()) {
                session.connection().rollback();
            }
            session.connection().setAutoCommit(true);
        }
    }

    @ParameterizedTest
    @MethodSource("first")
    void refusesAsMuchAfterIt(String first) {
        Set<String> refused = new TreeSet<>();
        Set<String> expected = new TreeSet<>();
        REFUSALS.forEach((name, refusal) -> {
            if (!refusal.unlessAfter().contains(first)) {
                expected.add(name);
            }
            if (isRefused(refusal, operation(first))) {
                refused.add(name);
            }
        });

        assertThat(refused).isEqualTo(expected);
    }

    private static boolean isRefused(Refusal refusal, Consumer<Operations> first) {
        Written written = new Written().then("aaa1", first, op -> {}).then("bbb2", refusal.plan(), op -> {});
        Planner planner = new Planner(
                new Migrations(written.load()), new SqlWriter(session.version()), MigratorOptions.DEFAULTS.history());
        Plan plan = planner.plan(Direction.UPGRADE, RevisionTarget.HEADS, new AppliedRevisions(List.of()));
        Throwable thrown = catchThrowable(() -> refusal.check().pass(plan));
        assertThat(thrown).satisfiesAnyOf(none -> assertThat(none).isNull(), some -> assertThat(some)
                .isInstanceOf(RetortException.class));
        return thrown != null && String.valueOf(thrown.getMessage()).contains(refusal.words());
    }
}
