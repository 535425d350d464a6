package dev.retort.generator.hibernate;

import java.util.List;

/**
 * What Hibernate is to look at.
 *
 * @param classes classes by name
 * @param packages packages that carry annotations themselves
 * @param mappingFiles XML mappings
 */
record MappedClasses(List<String> classes, List<String> packages, List<String> mappingFiles) {

    MappedClasses {
        classes = List.copyOf(classes);
        packages = List.copyOf(packages);
        mappingFiles = List.copyOf(mappingFiles);
    }
}
