package dev.retort.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.migration.Definitions;
import dev.retort.postgres.CountingConnection;
import dev.retort.runner.Written;
import dev.retort.session.ConnectionSource;
import dev.retort.session.MigratorOptions;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** A fleet sends few statements for each of its targets, and all the same finds what has changed since its checks. */
class FleetRoundTripsIT {

    /** Its schema, its lock, its history, the begin of the transaction, the column, the row of the history, the unlock. */
    private static final int OF_A_TARGET = 7;

    private final TestDatabase database;

    FleetRoundTripsIT(@Fresh TestDatabase database) {
        this.database = database;
    }

    @Test
    void areSevenForEachTargetAndNoneOfItsOwnForTheChecks() throws SQLException {
        List<String> names = migratedTenants(45);

        int few = trips(names.subList(0, 5));
        int many = trips(names.subList(5, 45));

        assertThat(many - few).isLessThanOrEqualTo((40 - 5) * OF_A_TARGET);
        assertThat(Tenants.countWithPlan(database, names)).isEqualTo(45);
    }

    @Test
    void areFewForTheFirstMigrationOfEachTarget() throws SQLException {
        List<String> names = Tenants.names(30);
        Tenants.createSchemas(database, names);
        List<CountingConnection> opened = new CopyOnWriteArrayList<>();

        FleetReport report = fleet(counted(opened), Tenants.first(), names).upgrade("head");

        assertThat(report.summary()).isEqualTo("30 migrated");
        assertThat(sum(opened)).isLessThan(30 * 14);
    }

    @Test
    void keepTheSettingsOfOneTargetFromTheNext() throws SQLException {
        List<String> names = migratedTenants(4);
        List<String> found = new CopyOnWriteArrayList<>();
        Written source = Tenants.first()
                .then(
                        "bbb2",
                        op -> {
                            op.run("look at the settings", connection -> {
                                try (Statement statement = connection.createStatement();
                                        ResultSet row = statement.executeQuery("select current_setting('work_mem')")) {
                                    row.next();
                                    found.add(row.getString(1));
                                }
                            });
                            op.executeSafe("set work_mem = '7MB'");
                        },
                        op -> {});

        FleetReport report = fleet(database::connect, source, names)
                .withMigratorOptions(MigratorOptions.DEFAULTS.withDataLossConfirmed(true))
                .upgrade("head");

        assertThat(report.summary()).isEqualTo("4 migrated");
        assertThat(found).hasSize(4).containsOnly("4MB");
    }

    @Test
    void checkATargetAgainWhoseHistoryHasChangedSinceTheChecks() throws SQLException {
        List<String> names = migratedTenants(4);

        FleetReport report = fleet(database::connect, Tenants.second(), names)
                .withListener(afterTheFirst(() -> fleet(database::connect, Tenants.second(), List.of("t03"))
                        .upgrade("head")))
                .upgrade("head");

        assertThat(report.results())
                .extracting(TargetResult::state)
                .containsExactly(TargetState.MIGRATED, TargetState.MIGRATED, TargetState.AT_HEAD, TargetState.MIGRATED);
        assertThat(Tenants.countWithPlan(database, names)).isEqualTo(4);
    }

    @Test
    void rollBackATargetThatWasChangedByHandSinceTheChecks() throws SQLException {
        List<String> names = migratedTenants(4);

        FleetReport report = fleet(database::connect, Tenants.second(), names)
                .withListener(afterTheFirst(() -> database.execute("alter table t03.users add column plan int")))
                .upgrade("head");

        assertThat(report.summary()).isEqualTo("3 migrated, 1 failed");
        assertThat(report.causes()).singleElement().satisfies(cause -> assertThat(cause.targets())
                .containsExactly("t03"));
        assertThat(database.query("select revision from t03.retort_history")).containsExactly("aaa1");
        assertThat(Tenants.countWithPlan(database, List.of("t01", "t02", "t04")))
                .isEqualTo(3);
    }

    @Test
    void createTheHistoryThatWasDroppedSinceTheChecks() throws SQLException {
        List<String> names = Tenants.names(3);
        Tenants.createSchemas(database, names);
        fleet(database::connect, new Written().then("aaa0", op -> {}, op -> {}), names)
                .upgrade("head");
        Written source = new Written()
                .then("aaa0", op -> {}, op -> {})
                .then("bbb2", op -> op.createTable("plans", Definitions.column("id", "bigint")), op -> {});

        FleetReport report = fleet(database::connect, source, names)
                .withListener(afterTheFirst(() -> database.execute("drop table t03.retort_history")))
                .upgrade("head");

        assertThat(report.summary()).isEqualTo("3 migrated");
        assertThat(database.query("select revision from t03.retort_history order by 1"))
                .containsExactly("aaa0", "bbb2");
    }

    private interface Change {
        void make() throws SQLException;
    }

    /** Returns a listener that makes a change when the first target has run, so after the checks of all. */
    private static FleetListener afterTheFirst(Change change) {
        return new FleetListener() {
            @Override
            public void finished(TargetResult result, int done, int behind) {
                if (done == 1) {
                    try {
                        change.make();
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                }
            }
        };
    }

    private int trips(List<String> names) throws SQLException {
        List<CountingConnection> opened = new CopyOnWriteArrayList<>();
        FleetReport report = fleet(counted(opened), Tenants.second(), names).upgrade("head");
        assertThat(report.count(TargetState.MIGRATED)).isEqualTo(names.size());
        return sum(opened);
    }

    private static int sum(List<CountingConnection> opened) {
        return opened.stream().mapToInt(CountingConnection::trips).sum();
    }

    private ConnectionSource counted(List<CountingConnection> opened) {
        return () -> {
            CountingConnection connection = new CountingConnection(database.connect());
            opened.add(connection);
            return connection.proxy();
        };
    }

    /** Creates tenants at the first revision, with two users each. */
    private List<String> migratedTenants(int count) throws SQLException {
        List<String> names = Tenants.names(count);
        Tenants.createSchemas(database, names);
        fleet(database::connect, Tenants.first(), names).upgrade("head");
        Tenants.addUsers(database, names);
        return names;
    }

    private static Fleet fleet(ConnectionSource connections, Written source, List<String> names) {
        return Fleet.of(Targets.schemas(connections, names), source).withListener(FleetListener.NONE);
    }
}
