package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command starts no compiler where no migration has changed: that is most of what it would take. */
class NoCompilerIT {

    private static final String COMPILER = "com.sun.tools.javac";

    private final Path folder;

    NoCompilerIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void isStartedWhenNothingChanged() throws Exception {
        Cli cli = Cli.of(folder);
        cli.createsTable("M1", "aaaa", "", "roots");

        assertThat(classesOf("history")).contains(COMPILER).contains("<base> -> aaaa (head), roots");
        assertThat(classesOf("history")).doesNotContain(COMPILER).contains("<base> -> aaaa (head), roots");

        cli.createsTable("M2", "bbbb", "\"aaaa\"", "leaves");
        assertThat(classesOf("heads")).contains(COMPILER).contains("bbbb (head)");
    }

    /** The output of a separate process, including the classes that it loads. */
    private String classesOf(String command) throws Exception {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xlog:class+load:stdout",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        command))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
