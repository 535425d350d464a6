package dev.retort.source;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The result of a compilation.
 *
 * @param classes the class files by binary name
 * @param sources the source file name of each class, by binary name
 */
record CompiledClasses(SortedMap<String, byte[]> classes, SortedMap<String, String> sources) {

    CompiledClasses {
        classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
        sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
    }
}
