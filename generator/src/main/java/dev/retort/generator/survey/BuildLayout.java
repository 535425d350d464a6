package dev.retort.generator.survey;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The build of a project, and the module with the entities.
 *
 * @param folder the folder of the project, absolute
 * @param module the folder of the module with the entities, or that of the project
 * @param tool the build tool
 */
public record BuildLayout(Path folder, Path module, Tool tool) {

    /** A build tool. */
    public enum Tool {
        MAVEN("Maven", "mvn compile", "target/classes"),
        GRADLE("Gradle", "gradle classes", "build/classes/java/main", "build/classes/kotlin/main"),
        NONE("no pom.xml and no build.gradle", "your compiler", "target/classes", "build/classes/java/main", "out");

        private final String shown;
        private final String compile;

        @SuppressWarnings("ImmutableEnumChecker") // made by List.of
        private final List<String> classes;

        Tool(String shown, String compile, String... classes) {
            this.shown = shown;
            this.compile = compile;
            this.classes = List.of(classes);
        }

        /** The command that compiles the project. */
        public String compile() {
            return compile;
        }
    }

    /** The layouts of a project for each module that may have the entities; first the folder itself. */
    static List<BuildLayout> of(Path folder) {
        Tool tool = tool(folder);
        return modules(folder).stream()
                .map(module -> new BuildLayout(folder, module, tool))
                .toList();
    }

    private static Tool tool(Path folder) {
        if (isGradle(folder)) {
            return Tool.GRADLE;
        }
        for (Path place = folder; place != null; place = place.getParent()) {
            if (Files.exists(place.resolve("pom.xml"))) {
                return Tool.MAVEN;
            }
        }
        return Tool.NONE;
    }

    private static boolean isGradle(Path folder) {
        return Stream.of("build.gradle", "build.gradle.kts", "settings.gradle", "settings.gradle.kts")
                .anyMatch(name -> Files.exists(folder.resolve(name)));
    }

    /** The folder itself, then the folders of modules in it and in these. */
    private static List<Path> modules(Path folder) {
        try (Stream<Path> folders = Files.walk(folder, 2)) {
            List<Path> modules = folders.filter(place -> place.equals(folder)
                            || Files.exists(place.resolve("pom.xml"))
                            || Files.exists(place.resolve("build.gradle"))
                            || Files.exists(place.resolve("build.gradle.kts")))
                    .sorted()
                    .toList();
            return modules;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folders of compiled classes that exist. */
    List<Path> classes() {
        return tool.classes.stream()
                .map(module::resolve)
                .filter(Files::isDirectory)
                .toList();
    }

    /** The sources, in Java and Kotlin. */
    List<Path> sources() {
        return ProjectFiles.below(module.resolve("src/main"), ".java", ".kt");
    }

    /** The folder of resources, which may not exist. */
    Path resources() {
        return module.resolve("src/main/resources");
    }

    /** The texts of the files that describe the build of the module and of the project. */
    String buildFiles() {
        StringBuilder text = new StringBuilder();
        for (Path place : folder.equals(module) ? List.of(folder) : List.of(folder, module)) {
            for (String name : List.of("pom.xml", "build.gradle", "build.gradle.kts", "gradle/libs.versions.toml")) {
                text.append(ProjectFiles.text(place.resolve(name)));
            }
        }
        return text.toString();
    }

    /** A path relative to the project, as it is written into the settings file. */
    String shown(Path path) {
        return folder.relativize(path).toString().replace('\\', '/');
    }

    /** The value of {@code entities.classpath}. */
    public String classpath() {
        if (tool == Tool.MAVEN) {
            return folder.equals(module) ? "maven" : "maven:" + shown(module);
        }
        if (tool == Tool.NONE) {
            return classes().stream().findFirst().map(this::shown).orElse("target/classes");
        }
        List<String> entries =
                new ArrayList<>(classes().stream().map(this::shown).toList());
        if (entries.isEmpty()) {
            entries.add(shown(module.resolve("build/classes/java/main")));
        }
        Optional.of(module.resolve("build/resources/main"))
                .filter(Files::isDirectory)
                .ifPresent(place -> entries.add(shown(place)));
        Optional.of(module.resolve("build/retort"))
                .filter(Files::isDirectory)
                .ifPresent(place -> entries.add(shown(place) + "/*"));
        return String.join(File.pathSeparator, entries);
    }

    /** The folder of a package below the Java sources, as it is written into the settings file. */
    public String sourceFolder(String packageName) {
        return shown(module.resolve("src/main/java").resolve(packageName.replace('.', '/')));
    }

    /** The build tool, and the module with the entities if it is another folder. */
    public String description() {
        return folder.equals(module) ? tool.shown : tool.shown + ", module " + shown(module);
    }
}
