package dev.retort.generator.hibernate;

import dev.retort.generator.Comparer;
import dev.retort.generator.Comparison;
import dev.retort.generator.Decisions;
import dev.retort.generator.NewRevision;
import dev.retort.generator.NoExpressionServer;
import dev.retort.generator.Project;
import dev.retort.generator.Scope;
import dev.retort.generator.cache.KeptModels;
import dev.retort.generator.hibernate.shapes.Bounds;
import dev.retort.postgres.ServerVersion;
import dev.retort.revision.RevisionInfo;
import dev.retort.schema.QualifiedName;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A program for a process of its own: a version of Hibernate reads all shapes, and the model and the migration that creates
 * it in a database are written to a folder.
 */
final class WrittenModels {

    static final String OUTPUT = "output";

    private static final List<String> VALIDATION =
            List.of("hibernate-validator-", "jakarta.validation-api-", "expressly-", "jakarta.el-api-");

    private WrittenModels() {}

    /** Starts the program in a JVM with these options. */
    static Process start(List<String> options, String version, String url, Path folder) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(options);
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                WrittenModels.class.getName(),
                version,
                url,
                folder.toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Files.createDirectories(folder).resolve(OUTPUT).toFile())
                .start();
    }

    /** Returns what the program with that folder printed. */
    static String output(Path folder) throws IOException {
        return Files.readString(folder.resolve(OUTPUT));
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection(arguments[1])) {
            write(arguments[0], connection, Path.of(arguments[2]));
        }
    }

    private static void write(String version, Connection connection, Path folder) throws IOException, SQLException {
        EntityModel model = KeptModels.read(EntityReader.read(source(version), ServerVersion.of(connection)));
        List<Object> read = List.of(model.schema(), model.auxiliary(), model.notes());
        Files.writeString(folder.resolve("model"), read.toString());
        Scope scope = Scope.of(QualifiedName.of("retort_history"));
        Comparison comparison = Comparer.read(connection, scope, model, new NoExpressionServer())
                .compare(Decisions.NONE);
        RevisionInfo revision =
                new RevisionInfo("0123456789ab", List.of(), version, "2026-11-20T11:30:00Z", List.of(), List.of());
        NewRevision.of(revision, comparison, model.hibernate()).write(new Project(folder, folder, "migrations"));
    }

    private static EntitySource source(String version) throws IOException {
        List<Class<?>> shapes = new ArrayList<>(OtherVersionsIT.shapes(version));
        shapes.add(Bounds.class);
        List<Path> validation = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(jar -> VALIDATION.stream()
                        .anyMatch(name -> String.valueOf(jar.getFileName()).startsWith(name)))
                .toList();
        return Shapes.sourceOf(shapes)
                .withMappingFiles(List.of("src/test/resources/dev/retort/generator/hibernate/objects.hbm.xml"))
                .withClasspath(Stream.concat(HibernateVersions.classpath(version).stream(), validation.stream())
                        .toList());
    }
}
