package dev.retort.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the same tests with the next major version of JUnit, in a JVM of its own. */
class JUnit6IT {

    @Test
    void theTestsRunWithJUnit6(@TempDir Path folder) throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classpath(),
                        "org.junit.platform.console.ConsoleLauncher",
                        "execute",
                        "--disable-banner",
                        "--disable-ansi-colors",
                        "--include-classname=.*",
                        "--select-class=" + RetortTestIT.class.getName(),
                        "--select-class=" + ShopMigrationsIT.class.getName()))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int code = process.waitFor();
        String text = Files.readString(output);
        assertThat(code).as(text).isZero();
        assertThat(text).contains("18 tests successful").doesNotContain("WARNING");
    }

    /** The class path of this run with the next JUnit in place of its own. */
    private static String classpath() throws IOException {
        try (Stream<Path> jars = Files.list(Path.of("target/junit-6"))) {
            Stream<String> own = Stream.of(
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                                    .split(File.pathSeparator))
                    .filter(entry -> !entry.replace('\\', '/').contains("/org/junit/"));
            return Stream.concat(own, jars.map(Path::toString)).collect(Collectors.joining(File.pathSeparator));
        }
    }
}
