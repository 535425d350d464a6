package dev.retort.generator.shadow;

import dev.retort.postgres.unmanaged.UnmodelledObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Describes the differences between two databases in objects that are known only as text. */
public final class UnmodelledDifferences {

    /** The kinds of objects whose definitions contain code, which makes no sense on one line. */
    private static final Set<String> ROUTINES = Set.of("function", "procedure", "aggregate");

    private UnmodelledDifferences() {}

    /** Describes each difference in a sentence. */
    public static List<String> between(Collection<UnmodelledObject> actual, Collection<UnmodelledObject> expected) {
        SortedMap<String, UnmodelledObject> here = byName(actual);
        SortedMap<String, UnmodelledObject> there = byName(expected);
        List<String> differences = new ArrayList<>();
        here.forEach((name, object) -> {
            UnmodelledObject other = there.get(name);
            if (other == null) {
                differences.add("there is " + name);
            } else if (!other.definition().equals(object.definition())) {
                differences.add(
                        ROUTINES.contains(object.kind())
                                ? name + " has another definition"
                                : name + " differs: " + shortened(object) + ", not " + shortened(other));
            }
        });
        there.keySet().stream()
                .filter(name -> !here.containsKey(name))
                .forEach(name -> differences.add("there is no " + name));
        return differences;
    }

    private static SortedMap<String, UnmodelledObject> byName(Collection<UnmodelledObject> objects) {
        SortedMap<String, UnmodelledObject> byName = new TreeMap<>();
        objects.forEach(object -> byName.put(object.toString(), object));
        return byName;
    }

    /** The definition on one line, shortened. */
    private static String shortened(UnmodelledObject object) {
        int most = 80;
        String line = object.definition().replaceAll("\\s+", " ").strip();
        return line.length() > most ? line.substring(0, most) + " …" : line;
    }
}
