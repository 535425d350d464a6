package dev.retort.generator.hibernate;

import java.util.Map;
import org.hibernate.boot.MetadataBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.selector.spi.StrategySelector;
import org.hibernate.boot.spi.MetadataBuilderContributor;
import org.hibernate.engine.config.spi.ConfigurationService;

/**
 * The application's own say in how its metadata is built, by the setting {@code hibernate.metadata_builder_contributor}:
 * Hibernate asks it where Jakarta Persistence starts it, and not where its own API does.
 */
final class MetadataContribution {

    private static final String SETTING = "hibernate.metadata_builder_contributor";

    private MetadataContribution() {}

    // Deprecated, and what applications have.
    @SuppressWarnings("removal")
    static void apply(MetadataBuilder builder, StandardServiceRegistry registry) {
        Map<String, Object> settings =
                registry.requireService(ConfigurationService.class).getSettings();
        Object contributor = settings.get(SETTING);
        if (contributor != null) {
            registry.requireService(StrategySelector.class)
                    .resolveStrategy(MetadataBuilderContributor.class, contributor)
                    .contribute(builder);
        }
    }
}
