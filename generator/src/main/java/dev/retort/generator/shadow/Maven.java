package dev.retort.generator.shadow;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The user's Maven: the wrapper of a project, or {@code mvn} on the path. */
public final class Maven {

    /** The plugin whose goals Retort runs, in a known version. */
    public static final String DEPENDENCY_PLUGIN = "org.apache.maven.plugins:maven-dependency-plugin:3.10.0";

    private static final int MINUTES = 10;

    private final List<String> executable;
    private final Map<String, String> variables;

    private Maven(List<String> executable, Map<String, String> variables) {
        this.executable = List.copyOf(executable);
        this.variables = Map.copyOf(variables);
    }

    /**
     * Finds Maven.
     *
     * @param projects folders that may contain a wrapper; the first wrapper is used
     * @param variables the environment of the run; its {@code PATH} is searched
     */
    public static Optional<Maven> find(List<Path> projects, Map<String, String> variables) {
        return wrapper(projects).or(() -> installed(variables)).map(executable -> new Maven(executable, variables));
    }

    /**
     * Runs Maven in batch mode and waits for its end.
     *
     * @param folder the working directory
     * @param arguments options and goals
     * @param log the file for all output
     * @return whether Maven succeeded within ten minutes
     */
    public boolean run(Path folder, List<String> arguments, Path log) throws IOException {
        List<String> command = new ArrayList<>(executable);
        command.addAll(List.of("-q", "-B"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().clear();
        builder.environment().putAll(variables);
        Process process = builder.start();
        process.getOutputStream().close();
        return endsWell(process);
    }

    /** The lines of a log that are not empty. */
    public static List<String> messages(Path log) throws IOException {
        return new String(Files.readAllBytes(log), Charset.defaultCharset())
                .lines()
                .filter(line -> !line.isBlank() && !line.strip().equals("[ERROR]"))
                .toList();
    }

    private static boolean endsWell(Process process) throws IOException {
        try {
            return process.waitFor(MINUTES, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while Maven ran", e);
        } finally {
            process.destroyForcibly();
        }
    }

    private static Optional<List<String>> wrapper(List<Path> projects) {
        return projects.stream()
                .map(folder -> folder.resolve(isWindows() ? "mvnw.cmd" : "mvnw"))
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
