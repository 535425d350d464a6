package dev.retort.generator.springboot;

import java.util.List;
import java.util.regex.Pattern;

/** Splits values that are lists. */
final class ConfigLists {

    private static final Pattern COMMA = Pattern.compile(",");

    private ConfigLists() {}

    /** The entries of a list that commas separate, without blanks around them and without empty ones. */
    static List<String> split(String text) {
        return COMMA.splitAsStream(text)
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }
}
