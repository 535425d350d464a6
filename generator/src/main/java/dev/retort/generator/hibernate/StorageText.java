package dev.retort.generator.hibernate;

import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** Storage parameters, such as {@code (fillfactor = 70)}. */
final class StorageText {

    private StorageText() {}

    static SortedMap<String, String> parse(SqlToken group) {
        SortedMap<String, String> storage = new TreeMap<>();
        for (String parameter : group.inner().split(",", -1)) {
            String[] parts = parameter.split("=", 2);
            String value = parts.length == 1 ? "true" : parts[1].strip().replaceAll("^'(.*)'$", "$1");
            storage.put(parts[0].strip().toLowerCase(Locale.ROOT), value);
        }
        return storage;
    }
}
