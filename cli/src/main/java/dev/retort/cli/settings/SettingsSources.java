package dev.retort.cli.settings;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that settings are read from.
 *
 * @param workingDirectory the working directory
 * @param environment the environment variables
 * @param file the properties file that was named, or null for {@code retort.properties} in the working directory
 * @param name the name that comes first in the properties to prefer, or null
 * @param options the options that name a setting, by the setting's name
 */
public record SettingsSources(
        Path workingDirectory,
        Map<String, String> environment,
        @Nullable Path file,
        @Nullable String name,
        Map<String, String> options) {

    public SettingsSources {
        environment = Map.copyOf(environment);
        options = Map.copyOf(options);
    }
}
