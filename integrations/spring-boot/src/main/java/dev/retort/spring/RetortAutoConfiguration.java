package dev.retort.spring;

import dev.retort.PublicApi;
import dev.retort.runner.LoggingListener;
import dev.retort.runner.MigrationResult;
import dev.retort.runner.Migrator;
import dev.retort.session.ConnectionSource;
import java.util.Iterator;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.sql.init.dependency.DatabaseInitializationDependencyConfigurer;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.ImportRuntimeHints;

/**
 * Migrates the database of an application at its start, before any bean uses the database. It backs off if the
 * application has a migrator of its own.
 */
@PublicApi
@AutoConfiguration(after = DataSourceAutoConfiguration.class)
@Conditional(OnDatabase.class)
@ConditionalOnBooleanProperty(name = "retort.enabled", matchIfMissing = true)
@Import(DatabaseInitializationDependencyConfigurer.class)
@ImportRuntimeHints(LibraryHints.class)
public final class RetortAutoConfiguration {

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnMissingBean({Migrator.class, MigrationResult.class})
    @EnableConfigurationProperties(RetortProperties.class)
    static class MigratorConfiguration {

        private final RetortProperties properties;

        MigratorConfiguration(RetortProperties properties) {
            this.properties = properties;
        }

        @Bean
        @ConditionalOnMissingBean
        RetortConnectionDetails retortConnectionDetails() {
            return new PropertiesConnectionDetails(properties);
        }

        @Bean
        Migrator retortMigrator(
                ApplicationContext context,
                RetortConnectionDetails details,
                ObjectProvider<DataSource> dataSources,
                @RetortDataSource ObjectProvider<DataSource> marked,
                ObjectProvider<MigratorCustomizer> customizers) {
            DataSource dataSource = MigrationDataSource.choose(marked, details, dataSources);
            Migrator migrator = Migrator.of(connections(dataSource), ApplicationMigrations.of(properties, context))
                    .withOptions(properties.options())
                    .withListener(new LoggingListener(new Slf4jLogger("dev.retort")));
            Iterator<MigratorCustomizer> ordered = customizers.orderedStream().iterator();
            while (ordered.hasNext()) {
                migrator = ordered.next().customize(migrator);
            }
            return migrator;
        }

        @Bean
        @ConditionalOnMissingBean
        RetortMigrationInitializer retortInitializer(
                Migrator migrator, ObjectProvider<RetortMigrationStrategy> strategies) {
            return new RetortMigrationInitializer(
                    migrator, properties.revisionTarget(), strategies.getIfAvailable(this::strategy));
        }

        private ConnectionSource connections(DataSource dataSource) {
            String schema = properties.defaultSchema();
            return schema == null ? dataSource::getConnection : new SchemaConnections(dataSource, schema);
        }

        private RetortMigrationStrategy strategy() {
            RetortMigrationStrategy strategy = properties.validateOnly()
                    ? new ValidateStrategy(properties.revisionTarget())
                    : new UpgradeStrategy(properties.revisionTarget());
            return properties.failOnDrift() ? new DriftStrategy(strategy) : strategy;
        }
    }
}
