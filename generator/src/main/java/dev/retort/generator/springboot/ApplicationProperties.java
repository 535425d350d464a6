package dev.retort.generator.springboot;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The properties of several documents. A later document overrides an earlier one. Names are compared as Spring Boot binds
 * them: case, dashes and underscores do not count.
 */
final class ApplicationProperties {

    /**
     * A property as a document has it.
     *
     * @param name its name as it is written
     * @param value its value as it is written, with placeholders
     * @param file the file of the document
     */
    record Written(String name, String value, Path file) {}

    private final Map<String, Written> properties = new TreeMap<>();

    ApplicationProperties() {}

    ApplicationProperties(ConfigDocument document) {
        add(document);
    }

    void add(ConfigDocument document) {
        document.properties().forEach((name, value) -> {
            String uniform = uniform(name);
            if (uniform.endsWith("[0]")) {
                removeList(uniform.substring(0, uniform.length() - "[0]".length()));
            }
            properties.put(uniform, new Written(name, value, document.file()));
        });
    }

    void clear() {
        properties.clear();
    }

    /** A later list replaces an earlier one as a whole. */
    private void removeList(String name) {
        properties.keySet().removeIf(key -> key.equals(name) || key.startsWith(name + "["));
    }

    /** The property of that name. */
    Optional<Written> find(String name) {
        return Optional.ofNullable(properties.get(uniform(name)));
    }

    /** The value of a property as it is written. */
    Optional<String> written(String name) {
        return find(name).map(Written::value);
    }

    /** The entries of a list, as they are written: with numbers in brackets, or in one value separated by commas. */
    List<String> list(String name) {
        Optional<String> whole = written(name);
        if (whole.isPresent()) {
            return ConfigLists.split(whole.get());
        }
        List<String> entries = new ArrayList<>();
        for (@Nullable Written entry = at(name, 0); entry != null; entry = at(name, entries.size())) {
            entries.add(entry.value());
        }
        return entries;
    }

    private @Nullable Written at(String name, int index) {
        return properties.get(uniform(name) + "[" + index + "]");
    }

    /** The properties whose names begin with a prefix, by the rest of the name as it is written. */
    Map<String, Written> startingWith(String prefix) {
        String start = uniform(prefix);
        Map<String, Written> found = new TreeMap<>();
        properties.forEach((name, written) -> {
            if (name.startsWith(start + ".") || name.startsWith(start + "[")) {
                found.put(rest(written.name(), dots(prefix) + 1), written);
            }
        });
        return found;
    }

    private static int dots(String name) {
        return (int) name.chars().filter(letter -> letter == '.').count();
    }

    /** The name after so many elements, without the brackets around a name that has dots itself. */
    private static String rest(String name, int elements) {
        int position = 0;
        for (int i = 0; i < elements; i++) {
            while (name.charAt(position) != '.' && name.charAt(position) != '[') {
                position++;
            }
            position += i + 1 < elements ? 1 : 0;
        }
        String rest = name.substring(position + 1);
        return name.charAt(position) == '[' ? rest.replaceFirst("]", "") : rest;
    }

    static String uniform(String name) {
        return name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }
}
