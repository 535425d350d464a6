package dev.retort.spring;

import dev.retort.source.ClassSource;
import dev.retort.source.LoadedMigration;
import dev.retort.source.MigrationSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;

/**
 * The migrations in the packages of an application.
 *
 * @param packages the packages, each with its subpackages
 * @param required whether each package must exist; the default package need not, because an application may have no
 *     migration yet
 */
record MigrationLocations(List<String> packages, boolean required, ClassLoader loader) implements MigrationSource {

    private static final Logger LOGGER = LoggerFactory.getLogger("dev.retort");

    MigrationLocations {
        packages = List.copyOf(packages);
    }

    /** Returns the packages that the properties name, or the default of the application. */
    static MigrationLocations of(RetortProperties properties, BeanFactory beans, ClassLoader loader) {
        List<String> named = properties.locations();
        if (named != null && !named.isEmpty()) {
            return new MigrationLocations(named, true, loader);
        }
        List<String> applications =
                AutoConfigurationPackages.has(beans) ? AutoConfigurationPackages.get(beans) : List.of();
        return new MigrationLocations(
                applications.stream().map(name -> name + ".migrations").toList(), false, loader);
    }

    /** Loads each migration once, also if one package lies within another. */
    @Override
    public List<LoadedMigration> load() {
        List<LoadedMigration> found = new ArrayList<>();
        Set<Class<?>> seen = new HashSet<>();
        for (String name : packages) {
            ClassSource source = new ClassSource(name, loader);
            if (required || !source.classNames().isEmpty()) {
                source.load().stream()
                        .filter(loaded -> seen.add(loaded.migration().getClass()))
                        .forEach(found::add);
            }
        }
        if (found.isEmpty()) {
            LOGGER.warn(
                    "there are no migrations in {}: set retort.locations if they are in another package",
                    packages.isEmpty() ? "the application" : String.join(", ", packages));
        }
        return found;
    }
}
