package dev.retort.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.runner.Written;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One run migrates several databases, and schemas in them. */
class FleetOfDatabasesIT {

    private final TestDatabase one;
    private final TestDatabase two;
    private final TestDatabase three;

    FleetOfDatabasesIT(@Fresh TestDatabase one, @Fresh TestDatabase two, @Fresh TestDatabase three) {
        this.one = one;
        this.two = two;
        this.three = three;
    }

    @Test
    void migratesEachDatabaseAndFindsThatNothingIsLeft() throws SQLException {
        assertThat(fleet(Tenants.first()).upgrade("head").summary()).isEqualTo("3 migrated");
        for (TestDatabase database : List.of(one, two, three)) {
            database.execute("insert into users values (1), (2)");
        }
        two.execute("alter table users add column plan text");

        FleetReport second = fleet(Tenants.second()).upgrade("head");

        assertThat(second.summary()).isEqualTo("2 migrated, 1 failed");
        assertThat(second.in(TargetState.FAILED))
                .extracting(TargetResult::target)
                .containsExactly("two");
        assertThat(one.query("select count(*) from users where plan = 'free'")).containsExactly("2");

        two.execute("alter table users drop column plan");
        assertThat(fleet(Tenants.second()).upgrade("head").summary()).isEqualTo("2 at head, 1 migrated");
        assertThat(fleet(Tenants.second()).upgrade("head").summary()).isEqualTo("3 at head");
    }

    @Test
    void goesOnWithoutADatabaseThatCannotBeReached() throws SQLException {
        String password = "hunter2";
        Target lost = Target.of("lost", "jdbc:postgresql://localhost:1/nowhere?user=app&password=" + password);
        Target misspelt = Target.of("misspelt", "postgres://app:" + password + "@localhost/nowhere");

        FleetReport report = Fleet.of(List.of(Target.of("one", one.url()), lost, misspelt), Tenants.first())
                .withListener(FleetListener.NONE)
                .withOptions(FleetOptions.DEFAULTS.withJobs(2))
                .upgrade("head");

        assertThat(report.summary()).isEqualTo("1 migrated, 2 failed");
        assertThat(report.toString() + lost + lost.connections()).doesNotContain(password);
        assertThat(report.results().get(1).failure())
                .extracting(TargetFailure::sqlState)
                .isEqualTo("08001");
    }

    @Test
    void migratesSchemasOfSeveralDatabases() throws SQLException {
        List<String> names = Tenants.names(6);
        Tenants.createSchemas(one, names);
        Tenants.createSchemas(two, names);
        List<Target> targets = Stream.of(one, two)
                .flatMap(database -> names.stream().map(name -> Target.of(database.name() + "." + name, database.url())
                        .inSchema(name)))
                .toList();

        FleetReport report = Fleet.of(targets, Tenants.first())
                .withListener(FleetListener.NONE)
                .withOptions(FleetOptions.DEFAULTS.withJobs(2))
                .upgrade("head");

        assertThat(report.summary()).isEqualTo("12 migrated");
        Tenants.addUsers(one, names);
        Tenants.addUsers(two, names);
    }

    private Fleet fleet(Written source) {
        return Fleet.of(
                        List.of(
                                Target.of("one", one.url()),
                                Target.of("two", two.url()),
                                Target.of("three", three.url())),
                        source)
                .withListener(FleetListener.NONE)
                .withOptions(FleetOptions.DEFAULTS.withJobs(2));
    }
}
