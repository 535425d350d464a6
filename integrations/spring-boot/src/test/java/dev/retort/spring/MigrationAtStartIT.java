package dev.retort.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.revision.RevisionTarget;
import dev.retort.runner.MigrationResult;
import dev.retort.runner.Migrator;
import dev.retort.spring.shop.Item;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.quartz.Scheduler;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceInitializationAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jooq.autoconfigure.JooqAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.quartz.autoconfigure.QuartzAutoConfiguration;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The migration comes before every bean that uses the database. */
class MigrationAtStartIT {

    private final TestDatabase database;

    MigrationAtStartIT(@Fresh TestDatabase database) {
        this.database = database;
    }

    @Test
    void fillsAnEmptyDatabaseAlthoughAMigrationChangesRows() {
        Contexts.shop(database).run(context -> {
            assertThat(context).hasNotFailed().hasSingleBean(Migrator.class);
            assertThat(database.query("select name || price from item order by id"))
                    .containsExactly("APPLE7", "PEAR7");
            assertThat(context.getBean(RetortMigrationInitializer.class).status())
                    .satisfies(status -> assertThat(status.heads()).containsExactly("bbb2"))
                    .satisfies(status -> assertThat(status.ran()).containsExactly("aaa1", "bbb2"))
                    .satisfies(status -> assertThat(status.applied()).isEqualTo(2));
        });
    }

    @Test
    void findsNothingToDoAtTheNextStart() throws Exception {
        Contexts.shop(database).run(context -> assertThat(context).hasNotFailed());
        database.execute("delete from item where name = 'PEAR'");

        Contexts.shop(database).run(context -> assertThat(
                        context.getBean(RetortMigrationInitializer.class).status())
                .satisfies(status -> assertThat(status.ran()).isEmpty())
                .satisfies(status -> assertThat(status.heads()).containsExactly("bbb2"))
                .satisfies(status -> assertThat(status.applied()).isEqualTo(2)));
        assertThat(database.query("select name from item")).containsExactly("APPLE");
    }

    @Test
    void isDoneByOneOfTwoInstancesThatStartTogether() throws Exception {
        List<CompletableFuture<List<String>>> starts = List.of(start(), start());
        CompletableFuture.allOf(starts.toArray(CompletableFuture[]::new)).get(60, TimeUnit.SECONDS);

        assertThat(starts.stream().flatMap(each -> each.join().stream())).containsExactlyInAnyOrder("aaa1", "bbb2");
        assertThat(database.query("select name from item order by id")).containsExactly("APPLE", "PEAR");
    }

    private CompletableFuture<List<String>> start() {
        return CompletableFuture.supplyAsync(() -> {
            MigrationStatus[] status = new MigrationStatus[1];
            Contexts.shop(database)
                    .run(context -> status[0] =
                            context.getBean(RetortMigrationInitializer.class).status());
            return status[0].ran();
        });
    }

    @Test
    void comesBeforeJpaValidatesItsTables() {
        Contexts.shop(database)
                .withConfiguration(AutoConfigurations.of(HibernateJpaAutoConfiguration.class))
                .withUserConfiguration(Entities.class)
                .withPropertyValues("spring.jpa.hibernate.ddl-auto=validate")
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    try (var entities =
                            context.getBean(EntityManagerFactory.class).createEntityManager()) {
                        assertThat(entities.createQuery("from Item order by id", Item.class)
                                        .getResultList())
                                .extracting(Item::name)
                                .containsExactly("APPLE", "PEAR");
                    }
                });
    }

    @Test
    void comesBeforeBeansThatReadWithJdbc() {
        Contexts.shop(database)
                .withConfiguration(AutoConfigurations.of(JdbcClientAutoConfiguration.class))
                .withUserConfiguration(Readers.class)
                .run(context -> assertThat(context.getBeansOfType(Integer.class))
                        .containsEntry("readByTemplate", 2)
                        .containsEntry("readByClient", 2));
    }

    @Test
    void comesBeforeBeansThatReadWithJooq() {
        Contexts.shop(database)
                .withConfiguration(AutoConfigurations.of(JooqAutoConfiguration.class))
                .withUserConfiguration(JooqReader.class)
                .run(context -> assertThat(context.getBean("readByJooq")).isEqualTo(2));
    }

    @Test
    void comesBeforeQuartz() {
        Contexts.shop(database)
                .withConfiguration(AutoConfigurations.of(QuartzAutoConfiguration.class))
                .withPropertyValues("spring.quartz.job-store-type=jdbc", "spring.quartz.jdbc.initialize-schema=always")
                .run(context -> {
                    assertThat(context).hasNotFailed().hasSingleBean(Scheduler.class);
                    assertThat(context.getBeanFactory()
                                    .getBeanDefinition("quartzScheduler")
                                    .getDependsOn())
                            .contains("retortInitializer");
                });
    }

    @Test
    void comesBeforeTheScriptsOfSpring() {
        Contexts.shop(database)
                .withConfiguration(AutoConfigurations.of(DataSourceInitializationAutoConfiguration.class))
                .withPropertyValues(
                        "spring.sql.init.mode=always", "spring.sql.init.data-locations=classpath:more-items.sql")
                .run(context -> assertThat(database.query("select name from item order by id"))
                        .containsExactly("APPLE", "PEAR", "plum"));
    }

    @Test
    void comesBeforeBeansThatAreMarked() {
        Contexts.shop(database)
                .withUserConfiguration(MarkedReader.class)
                .run(context -> assertThat(context.getBean("marked")).isEqualTo(2));
    }

    @Test
    void backsOffIfItIsDisabled() {
        Contexts.shop(database).withPropertyValues("retort.enabled=false").run(this::hasDoneNothing);
    }

    @Test
    void backsOffWithoutADatabase() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(RetortAutoConfiguration.class))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(Migrator.class));
    }

    @Test
    void backsOffForAMigratorOfTheApplication() {
        Contexts.shop(database).withUserConfiguration(OwnMigrator.class).run(context -> {
            assertThat(context).hasSingleBean(Migrator.class).doesNotHaveBean(RetortMigrationInitializer.class);
            assertThat(context.getBeanFactory().getBeanDefinition("readByOwn").getDependsOn())
                    .contains("own");
            assertThat(context.getBean("readByOwn")).isEqualTo(2);
        });
    }

    @Test
    void backsOffForAMigrationThatTheApplicationRuns() {
        Contexts.shop(database).withUserConfiguration(OwnRun.class).run(context -> {
            assertThat(context).doesNotHaveBean(Migrator.class).doesNotHaveBean(RetortMigrationInitializer.class);
            assertThat(database.query("select name from item")).containsExactly("apple", "pear");
        });
    }

    @Test
    void leavesTheRunToAnInitializerOfTheApplication() {
        Contexts.shop(database).withUserConfiguration(OwnInitializer.class).run(context -> {
            assertThat(context).hasSingleBean(RetortMigrationInitializer.class).hasBean("onlyTheFirst");
            assertThat(context.getBean(RetortMigrationInitializer.class)
                            .status()
                            .pending())
                    .containsExactly("bbb2");
            assertThat(database.query("select name from item")).containsExactly("apple", "pear");
        });
    }

    private void hasDoneNothing(AssertableApplicationContext context) throws Exception {
        assertThat(context).hasNotFailed().doesNotHaveBean(Migrator.class);
        assertThat(database.query("select relname from pg_class where relname in ('item', 'retort_history')"))
                .isEmpty();
    }

    @Configuration(proxyBeanMethods = false)
    @EntityScan("dev.retort.spring.shop")
    static class Entities {}

    @Configuration(proxyBeanMethods = false)
    static class Readers {

        @Bean
        Integer readByTemplate(JdbcTemplate template) {
            return template.queryForList("select id from item").size();
        }

        @Bean
        Integer readByClient(JdbcClient client) {
            return client.sql("select count(*) from item").query(Integer.class).single();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class JooqReader {

        @Bean
        Integer readByJooq(DSLContext jooq) {
            return jooq.fetchCount(DSL.table("item"));
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class MarkedReader {

        @Bean
        @DependsOnDatabaseInitialization
        Integer marked(DataSource dataSource) {
            return new JdbcTemplate(dataSource)
                    .queryForList("select id from item")
                    .size();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class OwnMigrator {

        @Bean
        @DependsOnDatabaseInitialization
        Integer readByOwn(DataSource dataSource) {
            return new JdbcTemplate(dataSource)
                    .queryForList("select id from item")
                    .size();
        }

        @Bean
        Migrator own(DataSource dataSource) throws Exception {
            Migrator migrator = Migrator.of(dataSource, Contexts.SHOP);
            migrator.upgrade("head");
            return migrator;
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class OwnRun {

        @Bean
        MigrationResult migrations(DataSource dataSource) throws Exception {
            return Migrator.of(dataSource, Contexts.SHOP).upgrade("aaa1");
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class OwnInitializer {

        @Bean
        RetortMigrationInitializer onlyTheFirst(Migrator migrator) {
            return new RetortMigrationInitializer(migrator, RevisionTarget.HEAD, each -> each.upgrade("aaa1"));
        }
    }
}
