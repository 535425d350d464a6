package dev.retort.postgres.sql;

import dev.retort.postgres.Identifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes storage parameters. */
final class StorageSql {

    private static final Pattern PLAIN_NAME = Pattern.compile("(?:toast\\.)?[a-z_][a-z0-9_]*");
    private static final Pattern PLAIN_VALUE = Pattern.compile("[a-z_]+|-?\\d+(?:\\.\\d+)?");

    private StorageSql() {}

    /** Returns a {@code WITH} clause with a leading space; empty without parameters. */
    static String with(Map<String, String> storage) {
        return storage.isEmpty() ? "" : " WITH " + assignments(storage);
    }

    /** Returns the clauses of ALTER TABLE that change the parameters. */
    static List<String> changes(SortedMap<String, String> before, SortedMap<String, String> after) {
        SortedMap<String, String> set = new TreeMap<>(after);
        set.entrySet().removeAll(before.entrySet());
        List<String> reset = before.keySet().stream()
                .filter(name -> !after.containsKey(name))
                .map(StorageSql::name)
                .toList();
        List<String> clauses = new ArrayList<>();
        if (!set.isEmpty()) {
            clauses.add("SET " + assignments(set));
        }
        if (!reset.isEmpty()) {
            clauses.add("RESET (" + String.join(", ", reset) + ")");
        }
        return clauses;
    }

    private static String assignments(Map<String, String> storage) {
        return storage.entrySet().stream()
                .map(entry -> name(entry.getKey()) + " = " + value(entry.getValue()))
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String name(String name) {
        return PLAIN_NAME.matcher(name).matches() ? name : Identifiers.quote(name);
    }

    private static String value(String value) {
        return PLAIN_VALUE.matcher(value).matches() ? value : Identifiers.literal(value);
    }
}
