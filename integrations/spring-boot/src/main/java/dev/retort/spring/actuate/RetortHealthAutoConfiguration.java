package dev.retort.spring.actuate;

import dev.retort.PublicApi;
import dev.retort.spring.RetortAutoConfiguration;
import dev.retort.spring.RetortMigrationInitializer;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.CompositeHealthContributorConfiguration;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.context.annotation.Bean;

/** Adds the migration of each database to the health of the application. */
@PublicApi
@AutoConfiguration(after = RetortAutoConfiguration.class)
@ConditionalOnClass({HealthContributor.class, ConditionalOnEnabledHealthIndicator.class})
@ConditionalOnBean(RetortMigrationInitializer.class)
@ConditionalOnEnabledHealthIndicator("retort")
public final class RetortHealthAutoConfiguration
        extends CompositeHealthContributorConfiguration<RetortHealthIndicator, RetortMigrationInitializer> {

    RetortHealthAutoConfiguration() {
        super(RetortHealthIndicator::new);
    }

    @Bean
    @ConditionalOnMissingBean(name = {"retortHealthIndicator", "retortHealthContributor"})
    HealthContributor retortHealthContributor(ConfigurableListableBeanFactory beans) {
        return createContributor(beans, RetortMigrationInitializer.class);
    }
}
