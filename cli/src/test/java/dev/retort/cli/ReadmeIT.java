package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Types what the README says into a fresh clone, and looks for what it says will appear. */
@Tag("slow")
@ResourceLock(FreshClone.LOCK)
class ReadmeIT {

    /** This test is part of it. */
    private static final String TESTS = "mvn verify";

    private static final String OWN_PROJECT = "Your own project";

    private final Path folder;

    ReadmeIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void doesWhatItSays() throws Exception {
        Path clone = FreshClone.get();
        Path project = Files.createDirectory(folder.resolve("shop"));
        Files.createSymbolicLink(folder.resolve("retort"), clone);
        Page readme = Page.read(FreshClone.ROOT.resolve("README.md"));
        assertThat(readme.commands()).extracting(Page.Command::line).contains(TESTS);

        for (Page.Command command : readme.commands()) {
            if (!command.line().equals(TESTS) && !isOfThePlugin(command)) {
                Path where = command.heading().equals(OWN_PROJECT) ? project : clone;
                String output = new Bash(where).run(command.line());
                if (!command.output().isEmpty()) {
                    assertThat(Page.comparable(output))
                            .as(command.line())
                            .isEqualTo(Page.comparable(String.join("\n", command.output())));
                }
                showsTheFile(readme, clone);
            }
        }

        assertThat(new Bash(clone).run("git status --porcelain")).isEmpty();
    }

    /** Whether the plugin, which is built later, has a test of the command. */
    private static boolean isOfThePlugin(Page.Command command) {
        return command.heading().equals(OWN_PROJECT) && command.line().startsWith("mvn ");
    }

    private static void showsTheFile(Page readme, Path clone) throws IOException {
        try (Stream<Path> files = Files.list(clone.resolve("migrations"))) {
            List<String> lines = Files.readAllLines(files.findFirst().orElseThrow());
            assertThat(readme.java()).isNotEmpty().allSatisfy(line -> assertThat(lines)
                    .contains(line));
        }
    }
}
