package dev.retort.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A bash in which commands are typed, one after the other: it keeps its folder and what was exported. */
final class Bash {

    private final Path folder;
    private final Path state;
    private final Map<String, String> variables = new TreeMap<>();

    private int exitCode;

    /** One that begins in a folder. */
    Bash(Path folder) throws IOException {
        this.folder = folder;
        this.state = Files.createTempFile("shell", ".state");
        this.state.toFile().deleteOnExit();
    }

    static boolean isThere() {
        return !System.getProperty("os.name").startsWith("Windows");
    }

    Bash with(String variable, String value) {
        variables.put(variable, value);
        return this;
    }

    /** Types a command that must succeed, and returns what appears. */
    String run(String line) throws IOException, InterruptedException {
        String output = type(line);
        assertThat(exitCode).as(line + "\n" + output).isZero();
        return output;
    }

    /** Types a command, and returns what appears. */
    String type(String line) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(List.of("bash", "-c", remembering(line)))
                .directory(folder.toFile())
                .redirectErrorStream(true);
        String repository = System.getProperty("retort.test.repository", "");
        if (!repository.isEmpty()) {
            builder.environment().put("MAVEN_OPTS", "-Dmaven.repo.local=" + repository);
        }
        builder.environment().putAll(variables);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        exitCode = process.waitFor();
        return output;
    }

    private String remembering(String line) {
        return ". '" + state + "'\n" + line + "\ncode=$?\n{ export -p; printf 'cd %q\\n' \"$PWD\"; } >'" + state
                + "'\nexit $code";
    }
}
