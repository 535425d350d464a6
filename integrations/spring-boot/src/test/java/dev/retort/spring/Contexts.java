package dev.retort.spring;

import dev.retort.testing.TestDatabase;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Contexts of applications that have the starter. */
final class Contexts {

    static final String SHOP = "dev.retort.spring.shop.migrations";

    private Contexts() {}

    /** An application with the migrations of the shop, whose database is the given one. */
    static ApplicationContextRunner shop(TestDatabase database) {
        return withLocations(SHOP).withPropertyValues("spring.datasource.url=" + database.url());
    }

    /** An application with migrations and no database yet. */
    static ApplicationContextRunner withLocations(String locations) {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        DataSourceAutoConfiguration.class,
                        JdbcTemplateAutoConfiguration.class,
                        RetortAutoConfiguration.class))
                .withPropertyValues(
                        "retort.locations=" + locations,
                        "spring.datasource.hikari.minimum-idle=0",
                        "spring.datasource.hikari.maximum-pool-size=3");
    }
}
