package dev.retort.generator.settings;

import dev.retort.session.MigratorOptions;
import java.util.Map;
import java.util.Set;

/**
 * The settings for running migrations.
 *
 * @param values the values that are set, by the name of the setting
 */
public record MigratorSettings(Map<String, String> values) {

    static final Set<String> NAMES = Set.of("lock-timeout", "lock-retry", "lock-wait", "statement-timeout", "role");

    public MigratorSettings {
        values = Map.copyOf(values);
    }

    /**
     * The options with these settings.
     *
     * @throws SettingsException when a duration cannot be read
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
