package dev.retort.generator.classpath;

import dev.retort.generator.shadow.Maven;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** One run of Maven that prints the runtime class path of a module. */
final class MavenRun {

    private static final String GOAL = Maven.DEPENDENCY_PLUGIN + ":build-classpath";

    /**
     * Maven takes a sibling's folder of classes only in a build that reaches {@code compile}: it is gone through, with
     * nothing compiled and nothing copied.
     */
    private static final List<String> THROUGH_COMPILE =
            List.of("compile", "-Dmaven.main.skip=true", "-Dmaven.resources.skip=true");

    private static final int SHOWN_LINES = 8;

    private final Reactor reactor;
    private final Path log;
    private final Map<String, String> variables;

    MavenRun(Reactor reactor, Path scratch, Map<String, String> variables) {
        this.reactor = reactor;
        this.log = scratch.resolve("maven.log");
        this.variables = variables;
    }

    /**
     * The class path without the module's own classes.
     *
     * @throws ClasspathException when there is no Maven or it fails
     */
    List<Path> classpath() {
        Maven maven = Maven.find(
                        List.of(reactor.module().folder(), reactor.root().folder()), variables)
                .orElseThrow(this::noMaven);
        try {
            Path answer = Files.createTempFile(log.resolveSibling(""), "maven-", ".answer");
            try {
                run(maven, answer);
                return paths(Files.readString(answer, Charset.defaultCharset()));
            } finally {
                Files.deleteIfExists(answer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> arguments(Path answer) {
        List<String> arguments = new ArrayList<>();
        if (reactor.hasSiblings()) {
            arguments.addAll(List.of("-pl", reactor.moduleOption(), "-am"));
            arguments.addAll(THROUGH_COMPILE);
        }
        // Each module writes the file, the wanted one last.
        arguments.addAll(List.of(
                GOAL,
                "-Dmdep.outputFile=" + answer,
                "-Dmdep.includeScope=runtime",
                "-Dmdep.pathSeparator=" + File.pathSeparator,
                "-Dmdep.regenerateFile=true"));
        return arguments;
    }

    private void run(Maven maven, Path answer) throws IOException {
        if (!maven.run(reactor.root().folder(), arguments(answer), log)) {
            throw failure();
        }
    }

    private ClasspathException noMaven() {
        return new ClasspathException(
                "the class path of " + reactor.module().folder()
                        + " needs Maven, but there is no mvn on the path and no mvnw in the project",
                "install Maven, or name folders and jars in entities.classpath");
    }

    private ClasspathException failure() throws IOException {
        List<String> lines = Maven.messages(log);
        return new ClasspathException(
                "Maven could not determine the class path of "
                        + reactor.module().folder(),
                lines.subList(Math.max(0, lines.size() - SHOWN_LINES), lines.size()),
                "see " + log + " for its complete output, or name folders and jars in entities.classpath");
    }

    private static List<Path> paths(String answer) {
        return Arrays.stream(answer.strip().split(Pattern.quote(File.pathSeparator), -1))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .map(Path::of)
                .toList();
    }
}
