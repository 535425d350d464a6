package dev.retort.generator.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The place where the targets of a fleet are listed.
 *
 * @param kind the kind of place
 * @param value the query, the patterns of schemas, the file or the command
 * @param base the folder that a file is relative to, and in which a command runs
 * @param origin what set it, as a message names it
 */
public record TargetsSetting(Kind kind, String value, Path base, String origin) {

    /** The kinds of places. */
    public enum Kind {
        /** A query on the configured database, which returns a row for each target. */
        QUERY,
        /** Patterns for the names of schemas of the configured database. */
        SCHEMAS,
        /** A file with a line for each target. */
        FILE,
        /** A command that prints a line for each target. */
        COMMAND;

        /** Returns the word before the colon. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Reads such a text as {@code schemas: t_*}; empty if it does not begin with the word of a kind. */
    public static Optional<TargetsSetting> parse(String text, Path base, String origin) {
        int colon = text.indexOf(':');
        String word = colon < 0 ? "" : text.substring(0, colon).trim().toLowerCase(Locale.ROOT);
        for (Kind kind : Kind.values()) {
            if (kind.word().equals(word)) {
                TargetsSetting setting =
                        new TargetsSetting(kind, text.substring(colon + 1).trim(), base, origin);
                setting.requireValue();
                return Optional.of(setting);
            }
        }
        return Optional.empty();
    }

    /** Reads a setting, which must begin with the word of a kind. */
    static TargetsSetting require(Setting setting) {
        return parse(setting.value(), setting.base(), setting.origin())
                .orElseThrow(() -> new SettingsException(
                        "the targets (" + setting.origin() + ") begin with none of "
                                + Stream.of(Kind.values())
                                        .map(kind -> kind.word() + ":")
                                        .collect(Collectors.joining(", ")),
                        "set for example targets = schemas: t_*"));
    }

    private void requireValue() {
        if (value.isEmpty()) {
            throw new SettingsException(
                    "the targets (" + origin + ") have nothing after " + kind.word() + ":",
                    "set for example targets = "
                            + switch (kind) {
                                case QUERY -> "query: select name, schema from tenants";
                                case SCHEMAS -> "schemas: t_*";
                                case FILE -> "file: targets.txt";
                                case COMMAND -> "command: ./list-targets";
                            });
        }
    }

    /** Returns the patterns of schemas. Commas separate them. */
    public List<String> patterns() {
        return Settings.split(value, ",");
    }

    /** Returns it as a message names it, without secrets. */
    @Override
    public String toString() {
        return kind.word() + ": " + SettingText.withoutCredentials(value);
    }
}
