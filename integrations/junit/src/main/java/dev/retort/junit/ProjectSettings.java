package dev.retort.junit;

import dev.retort.generator.Project;
import dev.retort.generator.hibernate.EntitySource;
import dev.retort.generator.settings.Settings;
import dev.retort.generator.settings.SettingsReader;
import dev.retort.generator.settings.SettingsSources;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The settings of the project whose tests run. */
final class ProjectSettings {

    private static final Path FILE = Path.of(SettingsReader.DEFAULT_FILE);

    private ProjectSettings() {}

    /** Reads a settings file; without it the defaults apply. */
    static Settings read(Path file) {
        Path folder = Path.of("").toAbsolutePath();
        return SettingsReader.read(new SettingsSources(
                folder, Map.of(), Files.exists(file) ? file : null, null, Map.of(), option -> option));
    }

    /** The package of the migrations that {@code retort.properties} names. */
    static String migrationsPackage() {
        return read(FILE).migrationsPackage();
    }

    /** The folder of the embedded server. */
    static Path scratch() {
        Settings settings = read(FILE);
        return new Project(settings.project(), settings.migrations(), settings.migrationsPackage()).scratch();
    }

    /** The server that the user names for tests. */
    static Optional<String> serverUrl() {
        return Optional.ofNullable(System.getProperty("retort.junit.url", System.getenv("RETORT_JUNIT_URL")))
                .filter(url -> !url.isBlank());
    }

    /** The entities that settings name, on the class path of the test run; empty if they name none. */
    static Optional<EntitySource> entities(Settings settings) {
        return settings.nameEntities() ? Optional.of(settings.entities(classpath())) : Optional.empty();
    }

    /** The entries of the class path; Surefire names them in a property of its own if it starts from one jar. */
    private static List<Path> classpath() {
        String entries = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(entries.split(File.pathSeparator))
                .map(Path::of)
                .filter(Files::exists)
                .toList();
    }
}
