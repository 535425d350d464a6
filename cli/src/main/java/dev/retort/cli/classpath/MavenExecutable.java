package dev.retort.cli.classpath;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the user's own Maven: the project's wrapper, or {@code mvn} on the path. */
final class MavenExecutable {

    private MavenExecutable() {}

    /**
     * How Maven is called in a project.
     *
     * @throws ClasspathException when there is none
     */
    static List<String> find(Reactor reactor, Map<String, String> variables) {
        return wrapper(reactor)
                .or(() -> installed(variables))
                .orElseThrow(() -> new ClasspathException(
                        "Maven is needed to tell the class path of "
                                + reactor.module().folder()
                                + ", and there is no mvn on the path and no mvnw in the project",
                        "Install Maven, or name folders and jars in entities.classpath."));
    }

    private static Optional<List<String>> wrapper(Reactor reactor) {
        return Stream.of(reactor.module(), reactor.root())
                .map(pom -> pom.folder().resolve(isWindows() ? "mvnw.cmd" : "mvnw"))
                .filter(Files::isRegularFile)
                .findFirst()
                .map(file -> Files.isExecutable(file) ? List.of(file.toString()) : List.of("sh", file.toString()));
    }

    private static Optional<List<String>> installed(Map<String, String> variables) {
        String name = isWindows() ? "mvn.cmd" : "mvn";
        String path = variables.getOrDefault("PATH", variables.getOrDefault("Path", ""));
        return Stream.of(path.split(Pattern.quote(File.pathSeparator), -1))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder).resolve(name))
                .filter(Files::isExecutable)
                .findFirst()
                .map(file -> List.of(file.toString()));
    }

    private static boolean isWindows() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    }
}
