package dev.retort.generator.systems;

import dev.retort.generator.Project;
import dev.retort.generator.Scope;
import dev.retort.generator.filter.ObjectFilter;
import dev.retort.generator.hibernate.EntitySource;
import dev.retort.schema.QualifiedName;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * One of the example systems as the module {@code entities} has it.
 *
 * @param name its package and its folder of migrations
 */
record ExampleSystem(String name) {

    private static final Path ENTITIES = Path.of("..", "entities");
    private static final QualifiedName HISTORY = QualifiedName.of("retort_history");

    /** Its committed migrations, and the database of before. */
    Path folder() {
        return ENTITIES.resolve("migrations").resolve(name);
    }

    Path classes() {
        return ENTITIES.resolve("target/classes");
    }

    Path sources() {
        return ENTITIES.resolve("src/main/java").resolve(packageFolder());
    }

    String packageName() {
        return "dev.retort.entities." + name;
    }

    String packageFolder() {
        return packageName().replace('.', '/');
    }

    /** Its entities as they are today. */
    EntitySource entities() {
        return EntitySource.ofPackages(List.of(classes()), packageName());
    }

    /** All of its database. */
    Scope scope() {
        return Scope.of(HISTORY);
    }

    /** The objects that its database had before, from the settings of the first revision. */
    Scope before() throws IOException {
        Properties settings = new Properties();
        try (Reader reader = Files.newBufferedReader(folder().resolve("before.properties"))) {
            settings.load(reader);
        }
        return scope().withFilter(ObjectFilter.of(list(settings, "include"), list(settings, "exclude")));
    }

    private static List<String> list(Properties settings, String name) {
        return Arrays.stream(settings.getProperty(name, "").split(","))
                .map(String::strip)
                .filter(pattern -> !pattern.isEmpty())
                .toList();
    }

    /** The text of one of its SQL files. */
    String sql(String file) throws IOException {
        return Files.readString(folder().resolve(file));
    }

    /** Whether its team had a database before. */
    boolean hasBefore() {
        return Files.exists(folder().resolve("before.sql"));
    }

    /** A scratch project with its committed migrations, to write more. */
    Project committed(Path work) throws IOException {
        Project project = scratch(work);
        Files.createDirectories(project.migrations());
        try (Stream<Path> files = Files.list(folder())) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Files.copy(file, project.migrations().resolve(file.getFileName()));
            }
        }
        return project;
    }

    /** A scratch project, to generate its migrations again. */
    static Project scratch(Path work) {
        return new Project(work, work.resolve("migrations"), "migrations");
    }
}
