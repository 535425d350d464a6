package dev.retort.cli.settings;

import dev.retort.session.MigratorOptions;
import java.util.Map;
import java.util.Set;

/**
 * What is set of how migrations are run.
 *
 * @param values the values that are set, by the setting's name
 */
public record MigratorSettings(Map<String, String> values) {

    static final Set<String> NAMES = Set.of("lock-timeout", "lock-retry", "lock-wait", "statement-timeout", "role");

    public MigratorSettings {
        values = Map.copyOf(values);
    }

    /**
     * These options with what is set.
     *
     * @throws SettingsException when a duration is none
     */
    public MigratorOptions apply(MigratorOptions options) {
        MigratorOptions result = options;
        for (String name : NAMES) {
            String value = values.get(name);
            result = value == null ? result : apply(result, name, value);
        }
        return result;
    }

    private static MigratorOptions apply(MigratorOptions options, String name, String value) {
        return switch (name) {
            case "lock-timeout" -> options.withLockTimeout(Durations.parse(name, value));
            case "lock-retry" -> options.withLockRetry(Durations.parse(name, value));
            case "lock-wait" -> options.withLockWait(Durations.parse(name, value));
            case "statement-timeout" -> options.withStatementTimeout(Durations.parse(name, value));
            default -> options.withRole(value);
        };
    }
}
