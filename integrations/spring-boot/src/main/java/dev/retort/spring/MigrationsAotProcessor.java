package dev.retort.spring;

import dev.retort.runner.Migrator;
import dev.retort.source.LoadedMigration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.aot.generate.GenerationContext;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.beans.factory.aot.BeanFactoryInitializationAotContribution;
import org.springframework.beans.factory.aot.BeanFactoryInitializationAotProcessor;
import org.springframework.beans.factory.aot.BeanFactoryInitializationCode;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * Lists the migrations of an application when it is processed ahead of time, because a native image cannot scan packages.
 * Each migration gets a hint for its constructor.
 */
final class MigrationsAotProcessor implements BeanFactoryInitializationAotProcessor {

    @Override
    public @Nullable BeanFactoryInitializationAotContribution processAheadOfTime(
            ConfigurableListableBeanFactory beans) {
        if (!beans.containsBean("retortMigrator") || !beans.isTypeMatch("retortMigrator", Migrator.class)) {
            return null;
        }
        RetortProperties properties =
                Binder.get(beans.getBean(Environment.class)).bindOrCreate("retort", RetortProperties.class);
        ClassLoader loader =
                Objects.requireNonNullElseGet(beans.getBeanClassLoader(), ApplicationMigrations::defaultLoader);
        List<Class<?>> types = MigrationLocations.of(properties, beans, loader).load().stream()
                .map(LoadedMigration::migration)
                .<Class<?>>map(Object::getClass)
                .toList();
        return new MigrationList(types);
    }

    private record MigrationList(List<Class<?>> types) implements BeanFactoryInitializationAotContribution {

        @Override
        public void applyTo(GenerationContext generation, BeanFactoryInitializationCode code) {
            StringBuilder names = new StringBuilder();
            for (Class<?> type : types) {
                names.append(type.getName()).append('\n');
                generation.getRuntimeHints().reflection().registerType(type, MemberCategory.INVOKE_PUBLIC_CONSTRUCTORS);
            }
            generation.getGeneratedFiles().addResourceFile(ApplicationMigrations.LIST, names.toString());
        }
    }
}
