package dev.retort.spring.actuate;

import dev.retort.PublicApi;
import dev.retort.spring.MigrationStatus;
import dev.retort.spring.RetortMigrationInitializer;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Reports the state after the start's migration, without a query: down if revisions up to the target are pending, as
 * after a strategy that left them out.
 */
@PublicApi
public final class RetortHealthIndicator implements HealthIndicator {

    private final RetortMigrationInitializer initializer;

    /** Creates an indicator for the database that the initializer has migrated. */
    public RetortHealthIndicator(RetortMigrationInitializer initializer) {
        this.initializer = initializer;
    }

    @Override
    public Health health() {
        MigrationStatus status = initializer.status();
        Health.Builder health = status.pending().isEmpty() ? Health.up() : Health.down();
        health.withDetail("heads", status.heads()).withDetail("applied", status.applied());
        if (!status.pending().isEmpty()) {
            health.withDetail("pending", status.pending());
        }
        return health.build();
    }
}
