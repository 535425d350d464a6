package dev.retort.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.revision.RevisionTarget;
import dev.retort.runner.Migrator;
import dev.retort.session.MigratorOptions;
import dev.retort.spring.actuate.RetortHealthAutoConfiguration;
import dev.retort.spring.actuate.RetortHealthIndicator;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;

/** The health of an application includes its migration. */
class HealthIT {

    private final ApplicationContextRunner runner;

    HealthIT(@Fresh TestDatabase database) {
        this.runner =
                Contexts.shop(database).withConfiguration(AutoConfigurations.of(RetortHealthAutoConfiguration.class));
    }

    @Test
    void isDownIfTheStrategyLeftRevisionsOut() {
        runner.withBean(RetortMigrationStrategy.class, () -> migrator -> migrator.upgrade("aaa1"))
                .run(context -> {
                    Health health = context.getBean(RetortHealthIndicator.class).health();
                    assertThat(health.getStatus()).isEqualTo(Status.DOWN);
                    assertThat(health.getDetails().get("pending")).hasToString("[bbb2]");
                });
    }

    @Test
    void isOfEachDatabase() {
        runner.withUserConfiguration(TwoInitializers.class).run(context -> {
            CompositeHealthContributor all = context.getBean(CompositeHealthContributor.class);
            assertThat(health(all, "first").getDetails().get("heads")).hasToString("[aaa1]");
            assertThat(health(all, "second").getDetails().get("heads")).hasToString("[bbb2]");
        });
    }

    private static Health health(CompositeHealthContributor all, String name) {
        return ((RetortHealthIndicator) Objects.requireNonNull(all.getContributor(name))).health();
    }

    @Test
    void canBeSwitchedOff() {
        runner.withPropertyValues("management.health.retort.enabled=false")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(HealthContributor.class));
    }

    @Configuration(proxyBeanMethods = false)
    static class TwoInitializers {

        @Bean
        RetortMigrationInitializer first(Migrator migrator) {
            return new RetortMigrationInitializer(migrator, RevisionTarget.of("aaa1"), each -> each.upgrade("aaa1"));
        }

        @Bean
        @DependsOn("first")
        RetortMigrationInitializer second(Migrator migrator) {
            return new RetortMigrationInitializer(
                    migrator.withOptions(MigratorOptions.DEFAULTS.withDataLossConfirmed(true)));
        }
    }
}
