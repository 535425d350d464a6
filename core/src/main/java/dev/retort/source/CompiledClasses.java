package dev.retort.source;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What came out of a compilation.
 *
 * @param classes the class files by binary name
 * @param sources the name of the source that each class came from
 */
record CompiledClasses(SortedMap<String, byte[]> classes, SortedMap<String, String> sources) {

    CompiledClasses {
        classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
        sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
    }
}
