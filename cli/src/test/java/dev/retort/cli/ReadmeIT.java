package dev.retort.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types what the README says into a fresh clone, and looks for what it says will appear. */
class ReadmeIT {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    /** This test is part of it. */
    private static final String TESTS = "mvn verify";

    private static final String OWN_PROJECT = "Your own project";

    private final Path folder;

    ReadmeIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void doesWhatItSays() throws Exception {
        assumeTrue(Files.isDirectory(ROOT.resolve(".git")) && !isWindows(), "skipped: this is no clone, or no bash");
        Path clone = freshClone();
        Path project = Files.createDirectory(folder.resolve("shop"));
        Readme readme = Readme.read(ROOT.resolve("README.md"));
        assertThat(readme.commands()).extracting(Readme.Command::line).contains(TESTS);

        for (Readme.Command command : readme.commands()) {
            if (!command.line().equals(TESTS)) {
                String output = bash(command.heading().equals(OWN_PROJECT) ? project : clone, command.line());
                if (!command.output().isEmpty()) {
                    assertThat(Readme.comparable(output))
                            .as(command.line())
                            .isEqualTo(Readme.comparable(String.join("\n", command.output())));
                }
                showsTheFile(readme, clone);
            }
        }

        assertThat(bash(clone, "git status --porcelain")).isEmpty();
    }

    private static void showsTheFile(Readme readme, Path clone) throws IOException {
        try (Stream<Path> files = Files.list(clone.resolve("migrations"))) {
            String text = Files.readString(files.findFirst().orElseThrow());
            assertThat(readme.java()).isNotEmpty().allSatisfy(line -> assertThat(text.lines())
                    .contains(line));
        }
    }

    /** What git has and would take, so that a change is tried before it is committed. */
    private Path freshClone() throws Exception {
        Path clone = folder.resolve("retort");
        for (String file :
                bash(ROOT, "git ls-files -co --exclude-standard").lines().toList()) {
            if (Files.exists(ROOT.resolve(file))) {
                Path copy = clone.resolve(file);
                Files.createDirectories(copy.getParent());
                Files.copy(ROOT.resolve(file), copy);
            }
        }
        bash(clone, "git init -q && git add -A && git -c user.name=test -c user.email=test commit -qm fresh");
        return clone;
    }

    private static String bash(Path where, String line) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(List.of("bash", "-c", line))
                .directory(where.toFile())
                .redirectErrorStream(true);
        builder.environment().put("MAVEN_OPTS", "-Dmaven.repo.local=" + System.getProperty("retort.test.repository"));
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(line + "\n" + output).isZero();
        return output;
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }
}
