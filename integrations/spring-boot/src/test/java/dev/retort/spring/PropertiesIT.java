package dev.retort.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.plan.PlannedRevision;
import dev.retort.preflight.ConfirmationRequiredException;
import dev.retort.revision.MultipleHeadsException;
import dev.retort.runner.LoggingListener;
import dev.retort.runner.MigrationFailedException;
import dev.retort.runner.MigrationListener;
import dev.retort.runner.Migrator;
import dev.retort.schema.QualifiedName;
import dev.retort.session.LockUnavailableException;
import dev.retort.session.MigratorOptions;
import dev.retort.source.ClassSource;
import dev.retort.source.UnreadableSourceException;
import dev.retort.spring.shop.Shop;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Each property of the application does what its description says. */
class PropertiesIT {

    private final TestDatabase database;

    PropertiesIT(@Fresh TestDatabase database) {
        this.database = database;
    }

    private ApplicationContextRunner with(String... properties) {
        return Contexts.shop(database).withPropertyValues(properties);
    }

    @Test
    void findsTheMigrationsBelowThePackageOfTheApplication() {
        with("retort.locations=").withUserConfiguration(Packaged.class).run(context -> {
            assertThat(context).hasNotFailed();
            assertThat(tables()).contains("item");
        });
    }

    @Test
    void startsAnApplicationThatHasNoMigrationYet() {
        with("retort.locations=").run(context -> {
            assertThat(context).hasNotFailed();
            assertThat(tables()).doesNotContain("item");
        });
    }

    @Test
    void refusesALocationWithoutClasses() {
        with("retort.locations=com.example.nowhere").run(context -> assertThat(context.getStartupFailure())
                .rootCause()
                .isInstanceOf(UnreadableSourceException.class));
    }

    @Test
    void joinsLocationsAndLoadsEachMigrationOnce() {
        with("retort.locations=dev.retort.spring.shop, dev.retort.spring.shop.migrations, dev.retort.spring.failing")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .isInstanceOf(MultipleHeadsException.class)
                        .hasMessageContaining("fff1 (Fill the void)\n  bbb2 (Add prices);"));
    }

    @Test
    void stopsAtTheTarget() {
        with("retort.target=aaa1").run(context -> {
            assertThat(database.query("select revision from retort_history")).containsExactly("aaa1");
            assertThat(status(context.getBean(RetortMigrationInitializer.class)).pending())
                    .isEmpty();
        });
        with("retort.locations=dev.retort.spring.heads", "retort.target=heads", "retort.history-table=of_heads")
                .run(context -> assertThat(tables()).contains("left_side", "right_side"));
    }

    @Test
    void keepsTheHistoryInAnotherTableAndSchema() throws Exception {
        database.execute("create schema admin");
        with("retort.history-schema=admin", "retort.history-table=migrations")
                .run(context -> assertThat(database.query("select revision from admin.migrations order by 1"))
                        .containsExactly("aaa1", "bbb2"));
    }

    @Test
    void createsObjectsInTheDefaultSchemaAndLeavesTheConnectionsAsTheyWere() throws Exception {
        database.execute("create schema \"My Shop\"");
        with("retort.default-schema=My Shop").run(context -> {
            assertThat(context).hasNotFailed();
            assertThat(database.query("select schemaname || '.' || tablename from pg_tables"
                            + " where tablename in ('item', 'retort_history') order by 1"))
                    .containsExactly("My Shop.item", "My Shop.retort_history");
            try (Connection connection = context.getBean(DataSource.class).getConnection()) {
                assertThat(connection.getSchema()).isEqualTo("public");
            }
        });
    }

    @Test
    void keepsItsPromiseForConnectionsWithoutAutoCommit() throws Exception {
        database.execute("create schema shop");
        with("retort.default-schema=shop", "spring.datasource.hikari.auto-commit=false")
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    assertThat(database.query("select schemaname::text from pg_tables where tablename = 'item'"))
                            .containsExactly("shop");
                });
    }

    @Test
    void refusesADefaultSchemaThatDoesNotExist() {
        with("retort.default-schema=shop").run(context -> {
            assertThat(context.getStartupFailure())
                    .rootCause()
                    .isInstanceOf(MissingSchemaException.class)
                    .hasMessage("schema shop does not exist; create it (create schema shop), or change"
                            + " retort.default-schema");
            assertThat(tables()).doesNotContain("item");
        });
    }

    @Test
    void givesArgumentsToMigrations() {
        with("retort.locations=dev.retort.spring.arguments", "retort.arguments.tenant=acme")
                .run(context -> assertThat(tables()).contains("acme_orders"));
    }

    @Test
    void waitsForAnotherRunnerOnlyAsLongAsItMay() throws Exception {
        Migrator other =
                Migrator.of(database::connect, new ClassSource(Contexts.SHOP, PropertiesIT.class.getClassLoader()));
        List<Throwable> failures = new ArrayList<>();
        other.withListener(new MigrationListener() {
                    @Override
                    public void revisionStarted(PlannedRevision revision) {
                        if (failures.isEmpty()) {
                            with("retort.lock-wait=200ms").run(context -> failures.add(context.getStartupFailure()));
                        }
                    }
                })
                .upgrade("head");

        assertThat(failures)
                .singleElement()
                .satisfies(failure -> assertThat(failure).rootCause().isInstanceOf(LockUnavailableException.class));
    }

    @Test
    void limitsTheTimeOfAStatement() {
        with("retort.locations=dev.retort.spring.slow", "retort.statement-timeout=300ms")
                .run(context -> assertThat(context.getStartupFailure())
                        .hasRootCauseInstanceOf(SQLException.class)
                        .rootCause()
                        .hasMessageContaining("statement timeout"));
    }

    @Test
    void retriesForLocksOnlyAsLongAsItMay() throws Exception {
        with("retort.target=aaa1").run(context -> assertThat(context).hasNotFailed());
        try (Connection blocker = database.connect();
                Statement statement = blocker.createStatement()) {
            blocker.setAutoCommit(false);
            statement.execute("lock table item in access share mode");

            with("retort.lock-timeout=50ms", "retort.lock-retry=300ms", "retort.confirm-data-loss=true")
                    .run(context -> assertThat(failure(context.getStartupFailure(), MigrationFailedException.class)
                                    .sqlState())
                            .isEqualTo("55P03"));
        }
        assertThat(database.query("select revision from retort_history")).containsExactly("aaa1");
    }

    @Test
    void createsObjectsAsTheRole() throws Exception {
        database.execute("create role shop_owner; grant create on schema public to shop_owner");
        try {
            with("retort.role=shop_owner").run(context -> {
                assertThat(context).hasNotFailed();
                assertThat(database.query("select tableowner::text from pg_tables where tablename = 'item'"))
                        .containsExactly("shop_owner");
            });
        } finally {
            database.execute("drop owned by shop_owner cascade; drop role shop_owner");
        }
    }

    @Test
    void losesRowsOnlyWithConfirmation() throws Exception {
        String locations = "retort.locations=dev.retort.spring.losing";
        with(locations, "retort.target=aaa1").run(context -> assertThat(context).hasNotFailed());
        database.execute("insert into person values (1, '555')");

        with(locations).run(context -> assertThat(context.getStartupFailure())
                .rootCause()
                .isInstanceOf(ConfirmationRequiredException.class));
        assertThat(database.query("select phone from person")).containsExactly("555");

        with(locations, "retort.confirm-data-loss=true")
                .run(context -> assertThat(context).hasNotFailed());
        assertThat(database.query("select row_to_json(person) from person")).containsExactly("{\"id\":1}");
    }

    @Test
    void validatesOnly() throws Exception {
        with("retort.validate-only=true").run(context -> {
            assertThat(failure(context.getStartupFailure(), PendingRevisionsException.class)
                            .pending())
                    .hasSize(2);
            assertThat(context.getStartupFailure())
                    .rootCause()
                    .hasMessage("2 revisions are pending:\n  aaa1, Add items\n  bbb2, Add prices;"
                            + " apply them with retort upgrade before the application starts;"
                            + " or set retort.validate-only to false, so that the application applies them");
            assertThat(tables()).isEmpty();
        });

        with().run(context -> assertThat(context).hasNotFailed());
        with("retort.validate-only=true").run(context -> {
            assertThat(context).hasNotFailed();
            assertThat(status(context.getBean(RetortMigrationInitializer.class)).heads())
                    .containsExactly("bbb2");
        });
    }

    @Test
    void failsOnDrift() throws Exception {
        with("retort.fail-on-drift=true", "retort.target=aaa1")
                .run(context -> assertThat(context).hasNotFailed());
        database.execute("drop table item");

        with("retort.target=aaa1").run(context -> assertThat(context).hasNotFailed());
        with("retort.fail-on-drift=true", "retort.target=aaa1").run(context -> assertThat(context.getStartupFailure())
                .rootCause()
                .isInstanceOf(AppliedDriftException.class)
                .hasMessageContaining("table item does not exist (revision aaa1)"));
    }

    @Test
    void appliesCustomizersInOrder() {
        with().withUserConfiguration(Customizers.class).run(context -> {
            assertThat(context.getBean("calls")).isEqualTo(List.of("first", "second"));
            assertThat(database.query("select revision from of_the_second order by 1"))
                    .containsExactly("aaa1", "bbb2");
        });
    }

    @Test
    void leavesTheMigrationToAStrategy() throws Exception {
        with().run(context -> assertThat(context).hasNotFailed());
        database.execute("insert into item (name) values ('left by a test')");

        with("retort.confirm-data-loss=true")
                .withBean(RetortMigrationStrategy.class, () -> migrator -> {
                    migrator.downgrade("base");
                    return migrator.upgrade("head");
                })
                .run(context -> {
                    assertThat(database.query("select name from item order by id"))
                            .containsExactly("APPLE", "PEAR");
                    assertThat(status(context.getBean(RetortMigrationInitializer.class))
                                    .ran())
                            .containsExactly("aaa1", "bbb2");
                });
    }

    private List<String> tables() throws SQLException {
        return database.query("select tablename::text from pg_tables where schemaname = 'public'");
    }

    private static MigrationStatus status(RetortMigrationInitializer initializer) {
        return initializer.status();
    }

    private static <T extends Throwable> T failure(@Nullable Throwable failure, Class<T> type) {
        Throwable each = failure;
        while (!type.isInstance(each)) {
            each = Objects.requireNonNull(each).getCause();
        }
        return Objects.requireNonNull(type.cast(each));
    }

    @Configuration(proxyBeanMethods = false)
    @AutoConfigurationPackage(basePackageClasses = Shop.class)
    static class Packaged {}

    @Configuration(proxyBeanMethods = false)
    static class Customizers {

        @Bean
        List<String> calls() {
            return new ArrayList<>();
        }

        @Bean
        @Order(2)
        MigratorCustomizer second(List<String> calls) {
            return migrator -> {
                calls.add("second");
                return migrator.withOptions(MigratorOptions.DEFAULTS.withHistory(QualifiedName.of("of_the_second")));
            };
        }

        @Bean
        @Order(1)
        MigratorCustomizer first(List<String> calls) {
            return migrator -> {
                calls.add("first");
                return migrator.withListener(new LoggingListener());
            };
        }
    }
}
