package dev.retort.generator.settings;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The sources of the settings.
 *
 * @param workingDirectory the working directory
 * @param environment the environment variables
 * @param file the properties file that was named, or null for {@code retort.properties} in the working directory
 * @param name the first part of the names of the properties that are preferred, or null
 * @param options the values of options, by the name of the setting that they override
 * @param optionName the name of the option for a setting, as messages give it
 */
public record SettingsSources(
        Path workingDirectory,
        Map<String, String> environment,
        @Nullable Path file,
        @Nullable String name,
        Map<String, String> options,
        UnaryOperator<String> optionName) {

    public SettingsSources {
        environment = Map.copyOf(environment);
        options = Map.copyOf(options);
    }
}
