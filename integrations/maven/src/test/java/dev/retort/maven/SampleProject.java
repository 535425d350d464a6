package dev.retort.maven;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A copy of the project in the resources, whose build a test runs. */
final class SampleProject {

    private static final Path SOURCE = Path.of("src", "test", "resources", "sample");
    private static final String VERSION = "RETORT";
    private static final int MINUTES = 5;

    private final Path folder;
    private final ScratchRepository repository;

    private SampleProject(Path folder, ScratchRepository repository) {
        this.folder = folder;
        this.repository = repository;
    }

    /** The outcome of a build. */
    record Build(boolean succeeded, String log) {

        /** The lines that one goal printed. */
        List<String> linesOf(String goal) {
            List<String> lines = log.lines().toList();
            int begin = 0;
            while (begin < lines.size() && !lines.get(begin).matches(".*retort-maven-plugin:.*:" + goal + " .*app.*")) {
                begin++;
            }
            return lines.stream()
                    .skip(begin + 1L)
                    .takeWhile(line -> !line.startsWith("[INFO] ---"))
                    .filter(line -> !line.equals("[INFO] ") && !line.contains("repository"))
                    .filter(line -> !line.startsWith("[WARNING] The POM"))
                    .toList();
        }
    }

    /** A project that is there already. */
    static SampleProject at(Path folder, ScratchRepository repository) {
        return new SampleProject(folder, repository);
    }

    static SampleProject in(Path folder, ScratchRepository repository) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(SOURCE.relativize(file).toString());
                Files.createDirectories(copy.resolveSibling(""));
                Files.writeString(copy, Files.readString(file).replace(VERSION, repository.version()));
            }
        }
        return new SampleProject(folder, repository);
    }

    static Optional<Path> maven() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(place -> Path.of(place).resolve("mvn"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** Writes a file, as an editor does. */
    void write(String name, String text) throws IOException {
        Files.createDirectories(file(name).resolveSibling(""));
        Files.writeString(file(name), text);
    }

    List<Path> migrations() throws IOException {
        try (Stream<Path> files = Files.list(file("app/src/main/java/shop/app/migrations"))) {
            return files.sorted().toList();
        }
    }

    Build run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(maven().orElseThrow().toString(), "-B", "-ntp"));
        command.addAll(repository.options());
        command.addAll(List.of(arguments));
        Path log = Files.createTempFile(folder, "maven", ".log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().removeAll(List.of("MAVEN_ARGS", "DATABASE_URL", "RETORT_URL"));
        builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        Process process = builder.start();
        process.getOutputStream().close();
        try {
            boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
            return new Build(
                    ended && process.exitValue() == 0,
                    Files.readString(log, Charset.defaultCharset()).replaceAll("\u001b\\[[0-9;]*m", ""));
        } finally {
            process.destroyForcibly();
        }
    }
}
