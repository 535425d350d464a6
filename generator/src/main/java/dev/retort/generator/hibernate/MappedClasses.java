package dev.retort.generator.hibernate;

import java.util.List;

/**
 * The classes, packages and files that Hibernate maps.
 *
 * @param classes names of classes
 * @param packages packages with annotations of their own
 * @param mappingFiles XML mappings
 */
record MappedClasses(List<String> classes, List<String> packages, List<String> mappingFiles) {

    MappedClasses {
        classes = List.copyOf(classes);
        packages = List.copyOf(packages);
        mappingFiles = List.copyOf(mappingFiles);
    }
}
