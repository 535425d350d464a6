package dev.retort.runner.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Controls a {@link Child}. */
final class ChildProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;
    private final PrintWriter input;

    private ChildProcess(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.input = new PrintWriter(process.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    static ChildProcess start() throws IOException {
        return start(List.of());
    }

    /** Starts a child through another program, such as one that runs it in another network. */
    static ChildProcess start(List<String> prefix) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx96m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Child.class.getName()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        ChildProcess child = new ChildProcess(process);
        child.expect("ready");
        return child;
    }

    /** Makes it upgrade a database, and waits until it has started. */
    void begin(String url) throws IOException {
        input.println(url);
        expect("begin");
    }

    /** Returns the next line of its output; empty if it has ended. */
    String answer() throws IOException {
        String line = output.readLine();
        return line == null ? "" : line;
    }

    /** Kills it with {@code kill -9}, and returns whether it was still running. */
    boolean kill() throws IOException {
        boolean working = !output.ready();
        close();
        return working;
    }

    private void expect(String line) throws IOException {
        String answer = answer();
        if (!answer.equals(line)) {
            throw new IOException("the child said \"" + answer + "\" instead of \"" + line + "\"");
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
