package dev.retort.generator.survey;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An application of Spring Boot.
 *
 * @param packageName the package of its main class
 * @param configuration the folder of its configuration, as it is written into the settings; empty if it has no such file
 * @param hasUrl whether the configuration names a database
 */
public record BootApplication(Optional<String> packageName, Optional<String> configuration, boolean hasUrl) {

    private static final Pattern MAIN = Pattern.compile("^\\s*@SpringBootApplication\\b", Pattern.MULTILINE);
    private static final Pattern BUILD = Pattern.compile("org\\.springframework\\.boot|spring-boot-starter");
    private static final List<String> FILES = List.of("application.properties", "application.yml", "application.yaml");

    static Optional<BootApplication> find(BuildLayout build) {
        Optional<String> main = build.sources().stream()
                .map(ProjectFiles::text)
                .filter(text -> MAIN.matcher(text).find())
                .flatMap(text -> ProjectFiles.packageOf(text).stream())
                .findFirst();
        if (main.isEmpty() && !BUILD.matcher(build.buildFiles()).find()) {
            return Optional.empty();
        }
        List<Path> files = FILES.stream()
                .map(build.resources()::resolve)
                .filter(Files::isRegularFile)
                .toList();
        boolean url = files.stream()
                .map(ProjectFiles::text)
                .anyMatch(text -> text.contains("jdbc:") || text.contains("datasource.url"));
        return Optional.of(new BootApplication(
                main, files.isEmpty() ? Optional.empty() : Optional.of(build.shown(build.resources())), url));
    }

    String description() {
        String application = packageName.map(name -> "application in " + name).orElse("named by the build");
        return configuration
                .map(folder ->
                        application + ", with its settings in " + folder + (hasUrl ? ", the database among them" : ""))
                .orElse(application + ", without application.properties");
    }
}
