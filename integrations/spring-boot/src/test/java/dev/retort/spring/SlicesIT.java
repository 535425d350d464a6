package dev.retort.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.spring.shop.Item;
import dev.retort.spring.shop.Shop;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.sql.SQLException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jdbc.test.autoconfigure.JdbcTest;
import org.springframework.boot.jpa.test.autoconfigure.TestEntityManager;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Test slices of Spring Boot, and its test of the whole application, begin with a migrated database. */
class SlicesIT {

    /** A database for the context of a class of tests; it ends with the server. */
    private static void register(DynamicPropertyRegistry registry) {
        try {
            TestDatabase database = TestServer.database();
            registry.add("spring.datasource.url", database::url);
            registry.add("spring.test.database.replace", () -> "none");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Nested
    @DataJpaTest
    @ContextConfiguration(classes = Shop.class)
    @DirtiesContext
    class OfJpa {

        @DynamicPropertySource
        static void database(DynamicPropertyRegistry registry) {
            register(registry);
        }

        @Test
        void readsWhatTheMigrationsInserted(@Autowired TestEntityManager entities) {
            assertThat(entities.getEntityManager()
                            .createQuery("from Item order by id", Item.class)
                            .getResultList())
                    .extracting(Item::name)
                    .containsExactly("APPLE", "PEAR");
        }
    }

    @Nested
    @JdbcTest
    @ContextConfiguration(classes = Shop.class)
    @DirtiesContext
    class OfJdbc {

        @DynamicPropertySource
        static void database(DynamicPropertyRegistry registry) {
            register(registry);
        }

        @Test
        void readsWhatTheMigrationsInserted(@Autowired JdbcTemplate template) {
            assertThat(template.queryForList("select name from item order by id", String.class))
                    .containsExactly("APPLE", "PEAR");
        }
    }

    @Nested
    @SpringBootTest(
            classes = Shop.class,
            properties = {"spring.jpa.hibernate.ddl-auto=validate", "spring.main.web-application-type=none"})
    @DirtiesContext
    class OfTheWhole {

        @DynamicPropertySource
        static void database(DynamicPropertyRegistry registry) {
            register(registry);
        }

        /** The update in a migration needs no confirmation: the database had no rows when the run began. */
        @Test
        void startsOnAnEmptyDatabaseWithMigrationsThatChangeRows(
                @Autowired JdbcTemplate template, @Autowired RetortMigrationInitializer initializer) {
            assertThat(template.queryForList("select name from item order by id", String.class))
                    .containsExactly("APPLE", "PEAR");
            assertThat(initializer.status().ran()).containsExactly("aaa1", "bbb2");
        }
    }
}
