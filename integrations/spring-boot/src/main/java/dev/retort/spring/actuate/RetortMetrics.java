package dev.retort.spring.actuate;

import dev.retort.PublicApi;
import dev.retort.spring.MigrationStatus;
import dev.retort.spring.RetortMigrationInitializer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

/**
 * Gauges of the state after the start's migration, which need no query: {@code retort.revisions.applied},
 * {@code retort.revisions.pending}, {@code retort.revisions.ran} and {@code retort.migration.duration}. Their tag
 * {@code initializer} is the name of the initializer's bean.
 */
@PublicApi
public final class RetortMetrics implements MeterBinder {

    private final Map<String, RetortMigrationInitializer> initializers;

    /** Creates gauges for initializers, by the names of their beans. */
    public RetortMetrics(Map<String, RetortMigrationInitializer> initializers) {
        this.initializers = Map.copyOf(initializers);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        initializers.forEach((name, initializer) -> bind(registry, Tags.of("initializer", name), initializer));
    }

    private static void bind(MeterRegistry registry, Tags tags, RetortMigrationInitializer initializer) {
        gauge(registry, tags, initializer, "applied", "Applied revisions", MigrationStatus::applied);
        gauge(registry, tags, initializer, "pending", "Pending revisions up to the target", status -> status.pending()
                .size());
        gauge(registry, tags, initializer, "ran", "Revisions that the start applied", status -> status.ran()
                .size());
        TimeGauge.builder("retort.migration.duration", initializer, TimeUnit.MILLISECONDS, each -> each.status()
                        .took()
                        .toMillis())
                .description("Duration of the migration at the start, including waits")
                .tags(tags)
                .register(registry);
    }

    private static void gauge(
            MeterRegistry registry,
            Tags tags,
            RetortMigrationInitializer initializer,
            String name,
            String description,
            ToDoubleFunction<MigrationStatus> value) {
        Gauge.builder("retort.revisions." + name, initializer, each -> value.applyAsDouble(each.status()))
                .description(description)
                .baseUnit("revisions")
                .tags(tags)
                .register(registry);
    }
}
