package dev.retort.cli;

import jakarta.persistence.Entity;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A project in Maven's layout that a test writes and compiles. */
final class JavaProject {

    private final Path folder;

    private JavaProject(Path folder) {
        this.folder = folder;
    }

    static JavaProject in(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("target/classes"));
        return new JavaProject(folder);
    }

    Path classes() {
        return folder.resolve("target/classes");
    }

    Path file(String path) {
        return folder.resolve(path);
    }

    /** Writes a file of the project. */
    JavaProject with(String path, String text) throws IOException {
        Path file = file(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    /** Writes an entity of the package {@code shop}, what JPA and its collections have imported. */
    JavaProject withEntity(String name, String text) throws IOException {
        return with(
                "src/main/java/shop/" + name + ".java",
                "package shop;\nimport jakarta.persistence.*;\nimport java.util.*;\n" + text);
    }

    /** Compiles all sources, with JPA and these on the class path. */
    JavaProject compile(Path... dependencies) throws IOException {
        String classpath = Stream.concat(Stream.of(Cli.classes(Entity.class)), Stream.of(dependencies))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter log = new StringWriter();
        try (Stream<Path> files = Files.walk(file("src/main/java"));
                StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            List<String> options =
                    List.of("-proc:none", "-cp", classpath, "-d", classes().toString());
            boolean compiled = compiler.getTask(
                            log, manager, null, options, null, manager.getJavaFileObjectsFromPaths(sources))
                    .call();
            if (!compiled) {
                throw new AssertionError(log);
            }
        }
        return this;
    }
}
