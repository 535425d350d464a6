package dev.retort.spring;

import dev.retort.PublicApi;
import dev.retort.runner.Migrator;

/**
 * Changes the migrator that the properties configure. All beans of this type are applied, in their order
 * ({@link org.springframework.core.annotation.Order}).
 */
@PublicApi
@FunctionalInterface
public interface MigratorCustomizer {

    /** Returns the migrator to use, such as one with another listener. */
    Migrator customize(Migrator migrator);
}
