package dev.retort.generator.fleet;

import dev.retort.fleet.Target;
import dev.retort.generator.report.CommandException;
import dev.retort.generator.settings.DatabaseUrl;
import dev.retort.generator.settings.SettingsException;
import dev.retort.generator.settings.Spelling;
import dev.retort.session.ConnectionSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A target as it is listed.
 *
 * @param name its name
 * @param url the database, or null
 * @param database the name of a database on the server that is configured, or null
 * @param schema the schema, or null for the default schema of its database
 * @param group the group; empty for none
 * @param arguments the arguments for the migrations
 * @param place the place where it is listed, as messages name it
 */
record TargetRow(
        String name,
        @Nullable DatabaseUrl url,
        @Nullable String database,
        @Nullable String schema,
        String group,
        Map<String, String> arguments,
        String place) {

    private static final List<String> KEYS = List.of("name", "url", "database", "schema", "group");
    private static final String ARGUMENT = "x.";

    /** A word, or a name with its value, which may stand in quotes. */
    private static final Pattern WORD =
            Pattern.compile("\\s*(?:([\\w.-]+)=)?(?:\"([^\"]*)\"|([^\\s\"]\\S*|(?=\\s|$)))(?=\\s|$)");

    TargetRow {
        arguments = Map.copyOf(arguments);
    }

    /** Returns a schema of the configured database, with its name. */
    static TargetRow ofSchema(String schema) {
        return new TargetRow(schema, null, null, schema, "", Map.of(), "the schema " + schema);
    }

    /** Reads a line: the name, or a URL, and values such as {@code schema=t_acme}. */
    static TargetRow ofLine(String line, String place) {
        Map<String, String> values = new LinkedHashMap<>();
        Matcher word = WORD.matcher(line.strip());
        int end = 0;
        while (end < line.strip().length()) {
            if (!word.find() || word.start() != end || word.end() == end) {
                throw wrong(place, "something follows a closing quote");
            }
            String key = word.group(1);
            String value = orEmpty(word.group(2)) + orEmpty(word.group(3));
            put(values, key == null ? keyOf(value, end == 0, place) : key, value, place);
            end = word.end();
        }
        return of(values, place);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String keyOf(String value, boolean first, String place) {
        if (value.contains("\"")) {
            throw wrong(place, "a quote is not closed");
        }
        if (!first) {
            throw wrong(place, "a word after the first is no KEY=VALUE");
        }
        return value.contains("://") || value.startsWith("jdbc:") ? "url" : "name";
    }

    private static void put(Map<String, String> values, String key, String value, String place) {
        if (values.put(key, value) != null) {
            throw wrong(place, key + " is given twice");
        }
    }

    /** Creates a row of values; empty ones count as missing. */
    static TargetRow of(Map<String, String> given, String place) {
        Map<String, String> values = new LinkedHashMap<>(given);
        values.values().removeIf(String::isBlank);
        Map<String, String> arguments = new TreeMap<>();
        for (String key : values.keySet()) {
            if (key.startsWith(ARGUMENT) && key.length() > ARGUMENT.length()) {
                arguments.put(key.substring(ARGUMENT.length()), values.getOrDefault(key, ""));
            } else if (!KEYS.contains(key)) {
                throw wrong(
                        place,
                        "a target has no " + key
                                + Spelling.nearest(key, KEYS)
                                        .map(near -> "; did you mean " + near + "?")
                                        .orElse(""));
            }
        }
        DatabaseUrl url = url(values.get("url"), place);
        String database = values.get("database");
        if (url != null && database != null) {
            throw wrong(place, "it has a url and a database");
        }
        String name = name(values, url, place);
        String schema = values.get("schema");
        boolean isSchemaOfItsName = url == null && database == null && schema == null;
        return new TargetRow(
                name,
                url,
                database,
                isSchemaOfItsName ? name : schema,
                values.getOrDefault("group", ""),
                arguments,
                place);
    }

    private static @Nullable DatabaseUrl url(@Nullable String text, String place) {
        try {
            return text == null ? null : DatabaseUrl.parse(text);
        } catch (SettingsException e) {
            throw new CommandException(place + ": " + e.problem(), e.remedy(), e);
        }
    }

    /** Returns the name, or else that of the schema or the database. */
    private static String name(Map<String, String> values, @Nullable DatabaseUrl url, String place) {
        List<String> names = new ArrayList<>();
        names.add(values.getOrDefault("name", ""));
        names.add(values.getOrDefault("schema", ""));
        names.add(values.getOrDefault("database", ""));
        names.add(url == null ? "" : url.database());
        return names.stream()
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElseThrow(() -> wrong(place, "the target has no name"));
    }

    /** Returns the target, on connections to its database. */
    Target target(ConnectionSource connections) {
        Target target = Target.of(name, connections).inGroup(group).withArguments(arguments);
        return schema == null ? target : target.inSchema(schema);
    }

    private static CommandException wrong(String place, String problem) {
        return new CommandException(
                place + ": " + problem,
                "write a target as NAME url=URL schema=SCHEMA group=GROUP x.KEY=VALUE, each but the name if it is needed;"
                        + " database=DATABASE in place of url is another database of the configured server");
    }
}
