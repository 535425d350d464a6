package dev.retort.spring.actuate;

import dev.retort.PublicApi;
import dev.retort.spring.RetortAutoConfiguration;
import dev.retort.spring.RetortMigrationInitializer;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Adds the gauges of Retort to an application that has a meter registry. */
@PublicApi
@AutoConfiguration(
        after = {
            RetortAutoConfiguration.class,
            MetricsAutoConfiguration.class,
            CompositeMeterRegistryAutoConfiguration.class
        })
@ConditionalOnClass({MeterRegistry.class, MetricsAutoConfiguration.class})
@ConditionalOnBean({MeterRegistry.class, RetortMigrationInitializer.class})
public final class RetortMetricsAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    RetortMetrics retortMetrics(Map<String, RetortMigrationInitializer> initializers) {
        return new RetortMetrics(initializers);
    }
}
