package dev.retort.generator.hibernate;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where the entities are and how the application configures Hibernate.
 *
 * @param classpath folders and jars with the compiled entities and what they need; empty for what this tool sees itself
 * @param packages packages to look through, with their subpackages
 * @param classes entities, embeddables and converters by name
 * @param mappingFiles XML mappings ({@code orm.xml}), as resources of the class path or as files
 * @param persistenceUnit a unit of a {@code META-INF/persistence.xml} of the class path, or null
 * @param naming {@code jpa} for Hibernate's own naming, {@code spring} for what Spring Boot sets; null is {@code jpa}
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

    /** The entities of some packages on a class path. */
    public static EntitySource ofPackages(List<Path> classpath, String... packages) {
        return new EntitySource(classpath, List.of(packages), List.of(), List.of(), null, null, Map.of());
    }

    /** These classes, which the tool's own class path has. */
    public static EntitySource ofClasses(Class<?>... classes) {
        List<String> names = List.of(classes).stream().map(Class::getName).toList();
        return new EntitySource(List.of(), List.of(), names, List.of(), null, null, Map.of());
    }

    /** The same entities with another kind of naming. */
    public EntitySource withNaming(String newNaming) {
        return new EntitySource(classpath, packages, classes, mappingFiles, persistenceUnit, newNaming, settings);
    }

    /** The same entities with other settings. */
    public EntitySource withSettings(Map<String, String> newSettings) {
        return new EntitySource(classpath, packages, classes, mappingFiles, persistenceUnit, naming, newSettings);
    }

    /** The same entities with XML mappings beside the annotations. */
    public EntitySource withMappingFiles(List<String> newMappingFiles) {
        return new EntitySource(classpath, packages, classes, newMappingFiles, persistenceUnit, naming, settings);
    }

    /** The same entities on another class path. */
    public EntitySource withClasspath(List<Path> newClasspath) {
        return new EntitySource(newClasspath, packages, classes, mappingFiles, persistenceUnit, naming, settings);
    }

    /** A persistence unit of the same class path. */
    public EntitySource withPersistenceUnit(String unit) {
        return new EntitySource(classpath, packages, classes, mappingFiles, unit, naming, settings);
    }
}
