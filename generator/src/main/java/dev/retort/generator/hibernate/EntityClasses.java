package dev.retort.generator.hibernate;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Lists the packages of entities, without loading a class. */
public final class EntityClasses {

    private EntityClasses() {}

    /** The packages of a class path that have a class with {@code @Entity}. */
    public static SortedSet<String> packages(List<Path> classpath) {
        SortedSet<String> packages = new TreeSet<>();
        for (String name : ClassFinder.entities(classpath)) {
            int dot = name.lastIndexOf('.');
            if (dot > 0) {
                packages.add(name.substring(0, dot));
            }
        }
        return packages;
    }
}
