package dev.retort.generator.shadow;

import dev.retort.postgres.unmanaged.FurtherObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Says how two databases differ in what is only known as text. */
public final class FurtherDifferences {

    private FurtherDifferences() {}

    /** A sentence for each difference. */
    public static List<String> between(Collection<FurtherObject> actual, Collection<FurtherObject> expected) {
        SortedMap<String, FurtherObject> here = byName(actual);
        SortedMap<String, FurtherObject> there = byName(expected);
        List<String> differences = new ArrayList<>();
        here.forEach((name, object) -> {
            FurtherObject other = there.get(name);
            if (other == null) {
                differences.add("there is " + name);
            } else if (!other.definition().equals(object.definition())) {
                differences.add(name + " is another: " + shortened(object) + ", not " + shortened(other));
            }
        });
        there.keySet().stream()
                .filter(name -> !here.containsKey(name))
                .forEach(name -> differences.add("there is no " + name));
        return differences;
    }

    private static SortedMap<String, FurtherObject> byName(Collection<FurtherObject> objects) {
        SortedMap<String, FurtherObject> byName = new TreeMap<>();
        objects.forEach(object -> byName.put(object.toString(), object));
        return byName;
    }

    /** In one line, as long as a person reads. */
    private static String shortened(FurtherObject object) {
        int most = 80;
        String line = object.definition().replaceAll("\\s+", " ").strip();
        return line.length() > most ? line.substring(0, most) + " …" : line;
    }
}
