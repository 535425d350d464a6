package dev.retort.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.service.connection.ConnectionDetailsFactories;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The database and the user that a migration gets. */
class DataSourcesIT {

    private final TestDatabase database;
    private final TestDatabase other;

    DataSourcesIT(@Fresh TestDatabase database, @Fresh TestDatabase other) {
        this.database = database;
        this.other = other;
    }

    @Test
    void areChosenByTheQualifier() {
        runner().withBean("first", DataSource.class, () -> dataSource(database), each -> each.setPrimary(true))
                .withUserConfiguration(Marked.class)
                .withBean("url", String.class, other::url)
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    assertThat(items(other)).isEqualTo(2);
                    assertThat(items(database)).isEqualTo(-1);
                });
    }

    @Test
    void areThePrimaryOneWithoutAQualifier() {
        runner().withBean("first", DataSource.class, () -> dataSource(other))
                .withBean("second", DataSource.class, () -> dataSource(database), each -> each.setPrimary(true))
                .run(context -> {
                    assertThat(items(database)).isEqualTo(2);
                    assertThat(items(other)).isEqualTo(-1);
                });
    }

    @Test
    void mustBeChosenIfThereAreSeveral() {
        runner().withBean("first", DataSource.class, () -> dataSource(database))
                .withBean("second", DataSource.class, () -> dataSource(other))
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .isInstanceOf(DataSourceChoiceException.class)
                        .hasMessage("there are 2 data sources, and none of them is primary; mark the one to migrate"
                                + " with @RetortDataSource, or set retort.url"));
    }

    @Test
    void mayBeRetortsOwn() {
        Contexts.shop(database).withPropertyValues("retort.url=" + other.url()).run(context -> {
            assertThat(context).hasNotFailed();
            assertThat(items(other)).isEqualTo(2);
            assertThat(items(database)).isEqualTo(-1);
        });
    }

    @Test
    void needNotBeOfTheApplication() {
        runner().withPropertyValues("retort.url=" + other.url())
                .run(context -> assertThat(items(other)).isEqualTo(2));
    }

    @Test
    void mayHaveAnotherUser() throws Exception {
        database.execute("create role migrations_owner login superuser; create role shop_user login");
        try {
            Contexts.withLocations(Contexts.SHOP)
                    .withPropertyValues(
                            "spring.datasource.url=" + withoutUser(database),
                            "spring.datasource.username=shop_user",
                            "retort.user=migrations_owner")
                    .run(context -> {
                        assertThat(context).hasNotFailed();
                        assertThat(database.query("select applied_by from retort_history"))
                                .containsOnly("migrations_owner");
                        assertThat(database.query("select tableowner::text from pg_tables where tablename = 'item'"))
                                .containsExactly("migrations_owner");
                    });
        } finally {
            database.execute("drop owned by migrations_owner cascade; drop role migrations_owner; drop role shop_user");
        }
    }

    @Test
    void mayBeAServiceConnectionOfTheApplication() {
        Contexts.withLocations(Contexts.SHOP)
                .withPropertyValues("spring.datasource.url=jdbc:postgresql://localhost:1/nowhere")
                .withBean(JdbcConnectionDetails.class, () -> new Details(database.url()))
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    assertThat(items(database)).isEqualTo(2);
                });
    }

    @Test
    void mayBeAServiceConnectionOfRetort() {
        Contexts.shop(database)
                .withPropertyValues("retort.url=jdbc:postgresql://localhost:1/nowhere")
                .withBean(RetortConnectionDetails.class, () -> new Own(other.url()))
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    assertThat(items(other)).isEqualTo(2);
                    assertThat(items(database)).isEqualTo(-1);
                });
    }

    /** As Docker Compose does with the services that it has started. */
    @Test
    void areAdaptedFromAServiceOfTheApplication() {
        RetortConnectionDetails adapted =
                (RetortConnectionDetails) new ConnectionDetailsFactories(DataSourcesIT.class.getClassLoader())
                        .getConnectionDetails(new Details(database.url()), true)
                        .get(RetortConnectionDetails.class);
        assertThat(adapted).isNotNull();

        Contexts.withLocations(Contexts.SHOP)
                .withPropertyValues("spring.datasource.url=" + other.url())
                .withBean(RetortConnectionDetails.class, () -> adapted)
                .run(context -> {
                    assertThat(items(database)).isEqualTo(2);
                    assertThat(items(other)).isEqualTo(-1);
                });
    }

    private static ApplicationContextRunner runner() {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(RetortAutoConfiguration.class))
                .withPropertyValues("retort.locations=" + Contexts.SHOP);
    }

    /** Returns the number of items, or -1 if there is no such table. */
    private static int items(TestDatabase database) throws Exception {
        return database.query("select to_regclass('item')").contains("null")
                ? -1
                : Integer.parseInt(database.query("select count(*) from item").get(0));
    }

    private static DataSource dataSource(TestDatabase database) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(database.url());
        return dataSource;
    }

    private static String withoutUser(TestDatabase database) {
        return database.url().replaceAll("[?&]user=[^&]*", "");
    }

    private record Details(String url) implements JdbcConnectionDetails {
        @Override
        public @Nullable String getUsername() {
            return null;
        }

        @Override
        public @Nullable String getPassword() {
            return null;
        }

        @Override
        public String getJdbcUrl() {
            return url;
        }
    }

    private record Own(String url) implements RetortConnectionDetails {
        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public @Nullable String getUsername() {
            return null;
        }

        @Override
        public @Nullable String getPassword() {
            return null;
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Marked {

        @Bean
        @RetortDataSource
        DataSource marked(String url) {
            PGSimpleDataSource dataSource = new PGSimpleDataSource();
            dataSource.setUrl(url);
            return dataSource;
        }
    }
}
