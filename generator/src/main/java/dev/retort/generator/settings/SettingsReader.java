package dev.retort.generator.settings;

import dev.retort.generator.springboot.ApplicationConfiguration;
import dev.retort.generator.springboot.ApplicationSettings;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads the settings. Each source overrides those before: {@code DATABASE_URL}, the configuration of a Spring Boot
 * application, the file, the other variables, the options.
 */
public final class SettingsReader {

    /** The file that is read if none is named. */
    public static final String DEFAULT_FILE = "retort.properties";

    private static final Map<String, String> VARIABLES =
            Map.of("RETORT_URL", "url", "PGUSER", "user", "PGPASSWORD", "password");

    private final SettingsSources sources;
    private final Map<String, Setting> settings = new TreeMap<>();
    private final List<String> warnings = new ArrayList<>();

    private SettingsReader(SettingsSources sources) {
        this.sources = sources;
    }

    /**
     * Reads all sources.
     *
     * @throws SettingsException when a named file does not exist or cannot be read
     */
    public static Settings read(SettingsSources sources) {
        SettingsReader reader = new SettingsReader(sources);
        Path file = reader.readFile();
        VARIABLES.forEach(reader::readVariable);
        sources.options()
                .forEach((name, value) -> reader.settings.put(
                        name,
                        new Setting(
                                value,
                                sources.workingDirectory(),
                                sources.optionName().apply(name))));
        reader.readApplication();
        if (!reader.settings.containsKey("url")) {
            reader.readVariable("DATABASE_URL", "url");
        }
        return new Settings(file, sources.workingDirectory(), reader.settings, reader.warnings);
    }

    private void readVariable(String variable, String setting) {
        String value = sources.environment().get(variable);
        if (value != null && !value.isBlank()) {
            settings.put(setting, new Setting(value, sources.workingDirectory(), variable));
        }
    }

    /** Adds the settings that the configuration of the application implies, where no other source has them. */
    private void readApplication() {
        Setting named = settings.get(Keys.SPRING_CONFIG);
        if (named == null || Settings.split(named.value(), ",").isEmpty()) {
            return;
        }
        List<Path> places = Settings.split(named.value(), ",").stream()
                .map(named.base()::resolve)
                .map(Path::normalize)
                .toList();
        Setting profiles = settings.get(Keys.SPRING_PROFILES);
        ApplicationConfiguration configuration = ApplicationConfiguration.read(
                places, profiles == null ? List.of() : Settings.split(profiles.value(), ","), sources.environment());
        ApplicationSettings implied = ApplicationSettings.of(configuration);
        boolean otherDatabase = settings.containsKey("url");
        implied.settings().forEach((name, property) -> {
            if (!otherDatabase || !ApplicationSettings.OF_DATABASE.contains(name)) {
                settings.putIfAbsent(name, new Setting(property.value(), configuration.folder(), property.origin()));
            }
        });
        settings.putIfAbsent(
                "entities.classpath", new Setting("maven", named.base(), "the default with " + Keys.SPRING_CONFIG));
        warnings.addAll(implied.warnings());
    }

    private @Nullable Path readFile() {
        Path named = sources.file();
        Path file = sources.workingDirectory()
                .resolve(named == null ? Path.of(DEFAULT_FILE) : named)
                .normalize();
        if (Files.notExists(file)) {
            if (named != null) {
                throw new SettingsException(
                        "the settings file " + file + " does not exist", "name another, or write one with retort init");
            }
            return null;
        }
        read(file, load(file));
        return file;
    }

    private void read(Path file, Properties properties) {
        String prefix = sources.name() == null ? "" : sources.name() + ".";
        for (String name : properties.stringPropertyNames()) {
            if (Keys.isKnown(name)) {
                put(name, file, properties, name);
            } else if (!Keys.mayBeNamed(name)) {
                warnings.add(file.getFileName() + ": unknown setting " + name + Keys.suggestion(name));
            }
        }
        if (!prefix.isEmpty()) {
            readNamed(prefix, file, properties);
        }
    }

    private void readNamed(String prefix, Path file, Properties properties) {
        List<String> names = properties.stringPropertyNames().stream()
                .filter(name -> name.startsWith(prefix))
                .toList();
        if (names.isEmpty()) {
            throw new SettingsException(
                    "no property in " + file + " begins with " + prefix, "add such properties, or omit the name");
        }
        for (String name : names) {
            put(name.substring(prefix.length()), file, properties, name);
        }
    }

    private void put(String setting, Path file, Properties properties, String property) {
        Path folder = file.toAbsolutePath().getParent();
        settings.put(
                setting,
                new Setting(
                        properties.getProperty(property).trim(),
                        folder == null ? sources.workingDirectory() : folder,
                        property + " in " + file));
    }

    private static Properties load(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
            return properties;
        } catch (IOException | IllegalArgumentException e) {
            throw new SettingsException(
                    "the settings file " + file + " cannot be read: " + e.getMessage(),
                    "write a Java properties file in UTF-8");
        }
    }
}
