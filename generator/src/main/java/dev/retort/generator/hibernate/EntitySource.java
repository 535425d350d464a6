package dev.retort.generator.hibernate;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The location of the entities and the application's configuration of Hibernate.
 *
 * @param classpath folders and jars with the compiled entities and their dependencies; empty for the tool's own class
 *     path
 * @param packages packages to search, with their subpackages
 * @param classes names of entities, embeddables and converters
 * @param mappingFiles XML mappings ({@code orm.xml}), as resources of the class path or as files
 * @param persistenceUnit a unit of a {@code META-INF/persistence.xml} of the class path, or null
 * @param naming {@code jpa} for Hibernate's default naming, {@code spring} for Spring Boot's; null means {@code jpa}
 * @param settings {@code hibernate.*} and {@code jakarta.persistence.*} settings of the application
 */
public record EntitySource(
        List<Path> classpath,
        List<String> packages,
        List<String> classes,
        List<String> mappingFiles,
        @Nullable String persistenceUnit,
        @Nullable String naming,
        Map<String, String> settings) {

    public EntitySource {
        classpath = List.copyOf(classpath);
        packages = List.copyOf(packages);
        classes = List.copyOf(classes);
        mappingFiles = List.copyOf(mappingFiles);
        settings = Collections.unmodifiableMap(new TreeMap<>(settings));
    }

    /** The entities of packages on a class path. */
    public static EntitySource ofPackages(List<Path> classpath, String... packages) {
        return new EntitySource(classpath, List.of(packages), List.of(), List.of(), null, null, Map.of());
    }

    /** Classes of the tool's own class path. */
    public static EntitySource ofClasses(Class<?>... classes) {
        List<String> names = List.of(classes).stream().map(Class::getName).toList();
        return new EntitySource(List.of(), List.of(), names, List.of(), null, null, Map.of());
    }

    /** The same source with another naming. */
    public EntitySource withNaming(String newNaming) {
        return new EntitySource(classpath, packages, classes, mappingFiles, persistenceUnit, newNaming, settings);
    }

    /** The same source with other settings. */
    public EntitySource withSettings(Map<String, String> newSettings) {
        return new EntitySource(classpath, packages, classes, mappingFiles, persistenceUnit, naming, newSettings);
    }

    /** The same source with XML mappings beside the annotations. */
    public EntitySource withMappingFiles(List<String> newMappingFiles) {
        return new EntitySource(classpath, packages, classes, newMappingFiles, persistenceUnit, naming, settings);
    }

    /** The same source on another class path. */
    public EntitySource withClasspath(List<Path> newClasspath) {
        return new EntitySource(newClasspath, packages, classes, mappingFiles, persistenceUnit, naming, settings);
    }

    /** The same source with a persistence unit of the class path. */
    public EntitySource withPersistenceUnit(String unit) {
        return new EntitySource(classpath, packages, classes, mappingFiles, unit, naming, settings);
    }
}
