package dev.retort.generator.hibernate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hibernate.jpa.boot.spi.PersistenceUnitDescriptor;

/** Reads a unit of a {@code META-INF/persistence.xml}. */
final class PersistenceUnit {

    private static final String ORM = "META-INF/orm.xml";

    private PersistenceUnit() {}

    /**
     * The source with the contents of its persistence unit: listed classes, XML mappings, unlisted classes unless the
     * unit excludes them, and settings. The source's own settings take precedence.
     *
     * @throws EntityModelException if the unit does not exist
     */
    static EntitySource unfold(EntitySource source, ClassLoader loader) {
        String name = source.persistenceUnit();
        if (name == null) {
            return source;
        }
        Map<String, PersistenceUnitDescriptor> units = units(loader);
        PersistenceUnitDescriptor unit = find(name, units);
        List<String> classes = new ArrayList<>(source.classes());
        classes.addAll(unit.getManagedClassNames());
        List<String> mappingFiles = new ArrayList<>(mappingFiles(source, unit, loader));
        List<Path> roots = roots(unit);
        if (!roots.isEmpty()) {
            classes.addAll(ClassFinder.find(roots, List.of()).classes());
            mappingFiles.addAll(ClassFinder.mappingFiles(roots));
        }
        if (classes.isEmpty() && mappingFiles.isEmpty() && source.packages().isEmpty()) {
            throw withoutClasses(unit, units);
        }
        return new EntitySource(
                source.classpath(),
                source.packages(),
                classes.stream().distinct().toList(),
                mappingFiles.stream().distinct().toList(),
                null,
                source.naming(),
                settings(unit, source.settings()));
    }

    /** The names of all units of a class path. */
    static Set<String> names(EntitySource source) {
        try (URLClassLoader loader = UserClassLoader.open(source.classpath())) {
            return Set.copyOf(units(loader).keySet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EntityModelException withoutClasses(
            PersistenceUnitDescriptor unit, Map<String, PersistenceUnitDescriptor> units) {
        String found = unit.isExcludeUnlistedClasses()
                ? " lists no class and no mapping file, and excludes unlisted classes"
                : " lists no class and no mapping file, and its folder or jar has no class with @Entity";
        return new EntityModelException(
                "the persistence unit " + unit.getName() + found,
                "list its classes in <class>, or set entities.packages; the units of the class path are "
                        + names(units));
    }

    private static String names(Map<String, PersistenceUnitDescriptor> units) {
        return String.join(", ", new TreeMap<>(units).keySet());
    }

    private static Map<String, PersistenceUnitDescriptor> units(ClassLoader loader) {
        return PersistenceUnits.of(loader);
    }

    private static PersistenceUnitDescriptor find(String name, Map<String, PersistenceUnitDescriptor> units) {
        PersistenceUnitDescriptor unit = units.get(name);
        if (unit == null) {
            throw new EntityModelException(
                    "no META-INF/persistence.xml of the class path has a unit " + name,
                    units.isEmpty()
                            ? "add the jar or folder of the file to entities.classpath"
                            : "use one of the units of the class path: " + names(units));
        }
        return unit;
    }

    /** The folders and jars with the unlisted classes of the unit. */
    private static List<Path> roots(PersistenceUnitDescriptor unit) {
        Stream<URL> root =
                unit.isExcludeUnlistedClasses() ? Stream.empty() : Stream.ofNullable(unit.getPersistenceUnitRootUrl());
        return Stream.concat(root, unit.getJarFileUrls().stream())
                .map(PersistenceUnit::path)
                .toList();
    }

    private static Path path(URL url) {
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(url.toString(), e);
        }
    }

    private static List<String> mappingFiles(EntitySource source, PersistenceUnitDescriptor unit, ClassLoader loader) {
        Stream<String> implied = loader.getResource(ORM) == null ? Stream.empty() : Stream.of(ORM);
        return Stream.of(source.mappingFiles().stream(), unit.getMappingFileNames().stream(), implied)
                .flatMap(files -> files)
                .distinct()
                .toList();
    }

    private static Map<String, String> settings(PersistenceUnitDescriptor unit, Map<String, String> own) {
        Map<String, String> settings = new TreeMap<>();
        unit.getProperties().forEach((key, value) -> {
            if (key instanceof String name && value instanceof String text) {
                settings.put(name, text);
            }
        });
        settings.putAll(own);
        return settings;
    }
}
