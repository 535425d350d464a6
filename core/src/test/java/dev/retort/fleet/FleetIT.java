package dev.retort.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.migration.Definitions;
import dev.retort.postgres.CountingConnection;
import dev.retort.revision.RevisionTarget;
import dev.retort.runner.MigrationListener;
import dev.retort.runner.Written;
import dev.retort.schema.QualifiedName;
import dev.retort.session.ConnectionSource;
import dev.retort.session.MigrationLock;
import dev.retort.session.MigratorOptions;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** One run migrates many schemas of a database. */
class FleetIT {

    private static final FleetOptions THREE_JOBS = FleetOptions.DEFAULTS.withJobs(3);

    private final TestDatabase database;
    private final ConnectionSource connections;

    FleetIT(@Fresh TestDatabase database) {
        this.database = database;
        this.connections = database::connect;
    }

    @Test
    void migratesEachSchemaAndKeepsItsRows() throws SQLException {
        List<String> names = createTenants(30);

        FleetReport first = fleet(Tenants.first(), names).upgrade("head");
        Tenants.addUsers(database, names);
        FleetReport second = fleet(Tenants.second(), names).upgrade("head");
        FleetReport third = fleet(Tenants.second(), names).upgrade("head");

        assertThat(first.summary()).isEqualTo("30 migrated");
        assertThat(first.results()).allSatisfy(result -> {
            assertThat(result.from()).isEmpty();
            assertThat(result.to()).containsExactly("aaa1");
        });
        assertThat(second.summary()).isEqualTo("30 migrated");
        assertThat(second.results().get(29))
                .returns("t30", TargetResult::target)
                .returns(List.of("aaa1"), TargetResult::from)
                .returns(List.of("bbb2"), TargetResult::to);
        assertThat(Tenants.countWithPlan(database, names)).isEqualTo(30);
        assertThat(third.summary()).isEqualTo("30 at head");
        assertThat(third.isComplete()).isTrue();
        assertThat(database.query("select count(*) from pg_class where relname = 'retort_history'"))
                .containsExactly("30");
        assertThat(database.query("select to_regclass('public.retort_history') is null"))
                .containsExactly("t");
    }

    @Test
    void undoesARevisionOfEachSchemaAndLeavesTheOneWhoseRowsWouldBeLost() throws SQLException {
        List<String> names = createTenants(6);
        fleet(Tenants.second(), names).upgrade("head");
        database.execute("insert into t04.users values (1, 'gold')");
        database.execute("drop table t05.users; create table t05.users (id bigint primary key)");
        List<String> told = new CopyOnWriteArrayList<>();

        FleetReport back = fleet(Tenants.second(), names)
                .withListener(new FleetListener() {
                    @Override
                    public void failed(Target target, Exception failure) {
                        told.add(target + " " + failure.getClass().getSimpleName());
                    }
                })
                .downgrade("aaa1");

        assertThat(back.summary()).isEqualTo("4 migrated, 2 failed");
        assertThat(told).containsExactlyInAnyOrder("t04 ConfirmationRequiredException", "t05 DriftException");
        assertThat(database.query("select id || ' ' || plan from t04.users")).containsExactly("1 gold");
        assertThat(database.query("select string_agg(distinct table_schema, ',') from information_schema.columns"
                        + " where table_name = 'users' and column_name = 'plan'"))
                .containsExactly("t04");
        assertThat(fleet(Tenants.second(), names)
                        .withMigratorOptions(MigratorOptions.DEFAULTS.withDataLossConfirmed(true))
                        .downgrade("aaa1")
                        .summary())
                .isEqualTo("4 at head, 1 migrated, 1 failed");
        assertThat(database.query("select id from t04.users")).containsExactly("1");
    }

    @Test
    void saysWhichTargetsHaveSomethingToDoAndRunsNone() throws SQLException {
        List<String> names = createTenants(4);
        fleet(Tenants.second(), names.subList(0, 2)).upgrade("head");
        fleet(Tenants.second(), names.subList(2, 3)).upgrade("aaa1");

        FleetReport survey = fleet(Tenants.second(), names).survey(RevisionTarget.HEADS);

        assertThat(survey.summary()).isEqualTo("2 at head, 2 not run");
        assertThat(survey.in(TargetState.NOT_RUN))
                .extracting(result -> result.target() + result.to())
                .containsExactly("t03[aaa1]", "t04[]");
        assertThat(database.query("select to_regclass('t04.users') is null")).containsExactly("t");
    }

    @Test
    void looksAtEachSchemaOnAFewConnections() throws SQLException {
        List<String> names = createTenants(9);
        database.execute("drop schema t05");
        Map<String, String> seen = new ConcurrentHashMap<>();
        List<Connection> opened = new CopyOnWriteArrayList<>();
        ConnectionSource counted = () -> {
            Connection connection = database.connect();
            opened.add(connection);
            return connection;
        };

        TargetVisitor visitor = new TargetVisitor() {
            @Override
            public void visit(Target target, Connection connection) throws SQLException {
                try (Statement statement = connection.createStatement();
                        ResultSet row = statement.executeQuery("select current_schema()")) {
                    row.next();
                    seen.put(target.name(), row.getString(1));
                }
            }

            @Override
            public void failed(Target target, Exception failure) {
                seen.put(target.name(), String.valueOf(failure.getMessage()));
            }
        };

        visitor.visitAll(Targets.schemas(counted, names), 2);

        assertThat(seen).hasSize(9).containsEntry("t01", "t01").containsEntry("t09", "t09");
        assertThat(seen.get("t05")).contains("t05", "does not exist");
        assertThat(opened).hasSize(2).allSatisfy(connection -> assertThat(connection.isClosed())
                .isTrue());
    }

    @Test
    void plansOnceForAllTargetsWithTheSameHistory() throws SQLException {
        List<String> names = createTenants(12);
        AtomicInteger recordings = new AtomicInteger();
        Written counted = new Written()
                .then(
                        "aaa1",
                        op -> {
                            recordings.incrementAndGet();
                            op.createTable("users", Definitions.column("id", "bigint"));
                        },
                        op -> {});

        assertThat(fleet(counted, names).upgrade("head").summary()).isEqualTo("12 migrated");

        assertThat(recordings.get()).isLessThan(4);
    }

    @Test
    void findsWithOneQueryThatThereIsNothingToDo() throws SQLException {
        List<String> few = createTenants(5);
        int withFew = tripsWithNothingToDo(few);
        List<String> many = Tenants.names(40);
        Tenants.createSchemas(database, many.subList(5, 40));

        assertThat(tripsWithNothingToDo(many)).isEqualTo(withFew).isLessThan(40);
    }

    private int tripsWithNothingToDo(List<String> names) throws SQLException {
        fleet(Tenants.second(), names).upgrade("head");
        List<CountingConnection> opened = new CopyOnWriteArrayList<>();
        ConnectionSource counted = () -> {
            CountingConnection connection = new CountingConnection(database.connect());
            opened.add(connection);
            return connection.proxy();
        };

        FleetReport report = Fleet.of(Targets.schemas(counted, names), Tenants.second())
                .withListener(FleetListener.NONE)
                .withOptions(THREE_JOBS)
                .upgrade("head");

        assertThat(report.count(TargetState.AT_HEAD)).isEqualTo(names.size());
        assertThat(opened).hasSize(1);
        return opened.get(0).trips();
    }

    @Test
    void findsSchemasByPattern() throws SQLException {
        database.execute("create schema t_b; create schema t_a; create schema tx; create schema \"T_c\"");

        assertThat(Targets.schemas(connections, "t_*")).extracting(Target::name).containsExactly("t_a", "t_b");
        assertThat(Targets.schemas(connections, "*")).extracting(Target::schema).contains("public", "T_c", "tx");
    }

    @Test
    void passesOverTheTenantThatWasChangedByHand() throws SQLException {
        List<String> names = migratedTenants(8);
        database.execute("alter table t03.users add column plan text");
        database.execute("alter table t06.users add column plan text");

        FleetReport report = fleet(Tenants.second(), names).upgrade("head");

        assertThat(report.summary()).isEqualTo("6 migrated, 2 failed");
        assertThat(report.causes()).singleElement().satisfies(cause -> {
            assertThat(cause.targets()).containsExactly("t03", "t06");
            assertThat(cause.cause()).contains("plan").doesNotContain("t03", "t06");
        });
        assertThat(report.isComplete()).isFalse();
        assertThat(Tenants.countWithPlan(database, names)).isEqualTo(6);
    }

    @Test
    void rollsBackATenantOnWhoseRowsAStatementFails() throws SQLException {
        List<String> names = migratedTenants(4);
        database.execute("insert into t02.users values (0)");
        Written divided = Tenants.second()
                .then(
                        "ccc3",
                        op -> {
                            op.executeSafe("create table reached (id bigint)");
                            op.executeSafe("select 1 / id from users");
                        },
                        op -> {});

        FleetReport report = fleet(divided, names).upgrade("head");

        assertThat(report.summary()).isEqualTo("3 migrated, 1 failed");
        TargetResult failed = report.in(TargetState.FAILED).get(0);
        assertThat(failed.from()).containsExactly("aaa1");
        assertThat(failed.to()).containsExactly("bbb2");
        assertThat(failed.failure()).extracting(TargetFailure::sqlState).isEqualTo("22012");
        assertThat(database.query("select to_regclass('t02.reached') is null")).containsExactly("t");
    }

    @Test
    void checksEveryTargetBeforeTheFirstStatement() throws SQLException {
        List<String> names = migratedTenants(5);
        database.execute("alter table t05.users add column plan text");

        FleetReport report = fleet(Tenants.second(), names)
                .withOptions(FleetOptions.DEFAULTS.withMaxFailures(1))
                .upgrade("head");

        assertThat(report.summary()).isEqualTo("1 failed, 4 not run");
        assertThat(Tenants.countWithPlan(database, names)).isZero();
    }

    @Test
    void stopsAfterTheGivenNumberOfFailures() throws SQLException {
        List<String> names = migratedTenants(10);
        for (String name : List.of("t02", "t04", "t06")) {
            database.execute("insert into " + name + ".users values (0)");
        }
        Written divided = Tenants.first().then("bbb2", op -> op.executeSafe("select 1 / id from users"), op -> {});

        FleetReport report = fleet(divided, names)
                .withOptions(FleetOptions.DEFAULTS.withMaxFailures(2))
                .upgrade("head");

        assertThat(report.summary()).isEqualTo("2 migrated, 2 failed, 6 not run");
        assertThat(report.causes()).singleElement().satisfies(cause -> {
            assertThat(cause.sqlState()).isEqualTo("22012");
            assertThat(cause.targets()).containsExactly("t02", "t04");
        });
    }

    @Test
    void runsTheOthersOnlyIfTheCanaryIsMigrated() throws SQLException {
        List<String> names = migratedTenants(6);
        database.execute("insert into t01.users values (0)");
        Written divided = Tenants.first().then("bbb2", op -> op.executeSafe("select 1 / id from users"), op -> {});
        Fleet fleet = fleet(divided, names).withOptions(THREE_JOBS.withCanary(1));

        assertThat(fleet.upgrade("head").summary()).isEqualTo("1 failed, 5 not run");

        database.execute("delete from t01.users where id = 0");
        assertThat(fleet.upgrade("head").summary()).isEqualTo("6 migrated");
    }

    @Test
    void runsGroupsInOrderAfterTheCanary() throws SQLException {
        createTenants(6);
        List<Target> targets = new ArrayList<>();
        List<String> groups = List.of("large", "small", "trial", "large", "small", "trial");
        for (int i = 0; i < groups.size(); i++) {
            String name = Tenants.names(6).get(i);
            targets.add(Target.of(name, connections).inSchema(name).inGroup(groups.get(i)));
        }
        List<String> order = new CopyOnWriteArrayList<>();

        Fleet.of(targets, Tenants.first())
                .withOptions(THREE_JOBS.withCanaryGroup("trial"))
                .withListener(new FleetListener() {
                    @Override
                    public void finished(TargetResult result, int done, int behind) {
                        order.add(result.group());
                    }
                })
                .upgrade("head");

        assertThat(order).containsExactly("trial", "trial", "large", "large", "small", "small");
    }

    @Test
    void reportsATenantThatAnotherRunnerHasLocked() throws SQLException {
        List<String> names = migratedTenants(5);
        MigratorOptions impatient = MigratorOptions.DEFAULTS.withLockWait(Duration.ofMillis(200));
        long key = MigrationLock.key(new QualifiedName("t04", "retort_history"));
        FleetReport report;
        try (Connection other = database.connect();
                Statement statement = other.createStatement()) {
            statement.execute("set application_name = 'another runner'");
            statement.execute("select pg_advisory_lock(" + key + ")");

            report = fleet(Tenants.second(), names)
                    .withMigratorOptions(impatient)
                    .upgrade("head");
        }

        assertThat(report.summary()).isEqualTo("4 migrated, 1 failed");
        assertThat(report.in(TargetState.FAILED)).singleElement().satisfies(result -> {
            assertThat(result.target()).isEqualTo("t04");
            assertThat(result.failure())
                    .extracting(TargetFailure::message)
                    .asString()
                    .contains("another runner");
        });
        assertThat(fleet(Tenants.second(), names).upgrade("head").summary()).isEqualTo("4 at head, 1 migrated");
    }

    @Test
    void resumesAfterAnInterruption() throws SQLException {
        List<String> names = migratedTenants(9);
        Thread caller = Thread.currentThread();

        FleetReport stopped = fleet(Tenants.second(), names)
                .withListener(new FleetListener() {
                    @Override
                    public void finished(TargetResult result, int done, int behind) {
                        if (done == 4) {
                            caller.interrupt();
                            awaitNoInterrupt(caller);
                        }
                    }
                })
                .withOptions(FleetOptions.DEFAULTS)
                .upgrade("head");

        assertThat(Thread.interrupted()).isTrue();
        assertThat(stopped.count(TargetState.MIGRATED)).isBetween(4, 8);
        assertThat(stopped.count(TargetState.NOT_RUN)).isEqualTo(9 - stopped.count(TargetState.MIGRATED));
        FleetReport resumed = fleet(Tenants.second(), names).upgrade("head");
        assertThat(resumed.count(TargetState.AT_HEAD)).isEqualTo(stopped.count(TargetState.MIGRATED));
        assertThat(resumed.isComplete()).isTrue();
        assertThat(Tenants.countWithPlan(database, names)).isEqualTo(9);
    }

    /** Waits until the caller has taken note of its interruption. */
    private static void awaitNoInterrupt(Thread caller) {
        while (caller.isInterrupted()) {
            Thread.onSpinWait();
        }
    }

    @Test
    void resumesAfterItsSessionsWereTerminated() throws SQLException {
        List<String> names = migratedTenants(6);
        FleetReport broken = fleet(Tenants.second(), names)
                .withListener(new FleetListener() {
                    @Override
                    public void finished(TargetResult result, int done, int behind) {
                        if (done == 2) {
                            terminateOthers();
                        }
                    }
                })
                .withOptions(FleetOptions.DEFAULTS.withMaxFailures(1))
                .upgrade("head");

        assertThat(broken.count(TargetState.MIGRATED)).isGreaterThanOrEqualTo(2);
        assertThat(fleet(Tenants.second(), names).upgrade("head").isComplete()).isTrue();
        assertThat(Tenants.countWithPlan(database, names)).isEqualTo(6);
    }

    private void terminateOthers() {
        try {
            database.query("select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()"
                    + " and datname = current_database() and backend_type = 'client backend'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void failsForASchemaThatDoesNotExistAndLeavesTheDefaultSchemaAlone() throws SQLException {
        createTenants(2);

        FleetReport report =
                fleet(Tenants.first(), List.of("t01", "nowhere", "t02")).upgrade("head");

        assertThat(report.summary()).isEqualTo("2 migrated, 1 failed");
        assertThat(report.in(TargetState.FAILED).get(0).failure())
                .extracting(TargetFailure::message)
                .asString()
                .contains("the schema nowhere does not exist");
        assertThat(database.query("select count(*) from pg_tables where schemaname = 'public'"))
                .containsExactly("0");
    }

    @Test
    void givesEachTargetItsArgumentsAndListener() throws SQLException {
        List<String> names = createTenants(2);
        Written greeting = new Written()
                .then(
                        "aaa1",
                        op -> op.executeSafe("create table greeting as select '" + op.argument("word") + "' as word"),
                        op -> {});
        List<Target> targets = names.stream()
                .map(name -> Target.of(name, connections).inSchema(name).withArguments(Map.of("word", "hello " + name)))
                .toList();
        List<String> asked = new CopyOnWriteArrayList<>();

        FleetReport report = Fleet.of(targets, greeting)
                .withListener(new FleetListener() {
                    @Override
                    public MigrationListener of(Target target) {
                        asked.add(target.name());
                        return MigrationListener.NONE;
                    }
                })
                .upgrade("head");

        assertThat(report.summary()).isEqualTo("2 migrated");
        assertThat(database.query("select word from t01.greeting union all select word from t02.greeting order by 1"))
                .containsExactly("hello t01", "hello t02");
        assertThat(asked).contains("t01", "t02");
    }

    @Test
    void recordsEachTargetInTheJournal() throws SQLException {
        List<String> names = migratedTenants(3);
        database.execute("alter table t02.users add column plan text");
        FleetJournal journal = new FleetJournal(connections, new QualifiedName("shared", "fleet_journal"));

        fleet(Tenants.second(), names).withJournal(journal).upgrade("head");

        assertThat(database.query("select concat_ws(' ', target, from_heads, '>', to_heads, state, error is null)"
                        + " from shared.fleet_journal order by target"))
                .containsExactly(
                        "t01 aaa1 > bbb2 migrated t", "t02 aaa1 > aaa1 failed f", "t03 aaa1 > bbb2 migrated t");
        assertThat(database.query("select count(distinct run) from shared.fleet_journal"))
                .containsExactly("1");
    }

    @Test
    void runsWithoutAJournalThatItCannotWrite() throws SQLException {
        List<String> names = createTenants(2);
        database.execute("create schema shared; create table shared.fleet_journal (id int)");
        List<String> warnings = new CopyOnWriteArrayList<>();

        FleetReport report = fleet(Tenants.first(), names)
                .withJournal(new FleetJournal(connections, new QualifiedName("shared", "fleet_journal")))
                .withListener(new FleetListener() {
                    @Override
                    public void warned(String warning) {
                        warnings.add(warning);
                    }
                })
                .upgrade("head");

        assertThat(report.summary()).isEqualTo("2 migrated");
        assertThat(warnings).singleElement().asString().contains("shared.fleet_journal");
    }

    @Test
    void leavesNoThreadNoSessionAndNoSearchPathBehind() throws SQLException {
        List<String> names = createTenants(4);
        List<String> paths = new CopyOnWriteArrayList<>();
        ConnectionSource pool = new ConnectionSource() {
            @Override
            public Connection open() throws SQLException {
                return database.connect();
            }

            @Override
            public void release(Connection connection) throws SQLException {
                try (Statement statement = connection.createStatement();
                        var rows = statement.executeQuery("show search_path")) {
                    rows.next();
                    paths.add(rows.getString(1));
                }
                connection.close();
            }
        };

        Fleet.of(Targets.schemas(pool, names), Tenants.first())
                .withListener(FleetListener.NONE)
                .withOptions(THREE_JOBS)
                .upgrade("head");

        assertThat(paths).isNotEmpty().containsOnly("\"$user\", public");
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().startsWith("retort-fleet"));
        assertThat(database.advisoryLocks()).isEmpty();
    }

    @Test
    void refusesTargetsWithTheSameNameOrHistory() {
        Target one = Target.of("one", connections).inSchema("t01");

        assertThatThrownBy(() -> Fleet.of(List.of(one, one), Tenants.first()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Fleet.of(
                                List.of(one, Target.of("two", connections).inSchema("t01")), Tenants.first())
                        .upgrade("head"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> fleet(Tenants.first(), List.of("t01", "t02"))
                        .withMigratorOptions(
                                MigratorOptions.DEFAULTS.withHistory(new QualifiedName("public", "retort_history")))
                        .upgrade("head"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("same history");
    }

    private List<String> createTenants(int count) throws SQLException {
        List<String> names = Tenants.names(count);
        Tenants.createSchemas(database, names);
        return names;
    }

    /** Creates tenants at the first revision, with two users each. */
    private List<String> migratedTenants(int count) throws SQLException {
        List<String> names = createTenants(count);
        fleet(Tenants.first(), names).upgrade("head");
        Tenants.addUsers(database, names);
        return names;
    }

    private Fleet fleet(Written source, List<String> names) {
        return Fleet.of(Targets.schemas(connections, names), source)
                .withListener(FleetListener.NONE)
                .withOptions(THREE_JOBS);
    }
}
