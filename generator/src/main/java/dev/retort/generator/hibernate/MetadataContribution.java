package dev.retort.generator.hibernate;

import java.util.Map;
import org.hibernate.boot.MetadataBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.selector.spi.StrategySelector;
import org.hibernate.boot.spi.MetadataBuilderContributor;
import org.hibernate.engine.config.spi.ConfigurationService;

/**
 * Applies the application's contributor to the metadata, given by {@code hibernate.metadata_builder_contributor}.
 * Hibernate calls it only if Jakarta Persistence starts it, not through its own API.
 */
final class MetadataContribution {

    private static final String SETTING = "hibernate.metadata_builder_contributor";

    private MetadataContribution() {}

    // Applications still use the deprecated interface.
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
