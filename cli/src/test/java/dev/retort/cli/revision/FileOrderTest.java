package dev.retort.cli.revision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Cli;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of a folder, sorted by name, in the order in which the revisions follow each other. */
class FileOrderTest {

    /** 2026-11-20, 11:30:45. */
    private static final long NOW = 1795174245;

    private final Cli cli;

    FileOrderTest(@TempDir Path folder) throws IOException {
        this.cli = Cli.of(folder);
    }

    @Test
    void isThatOfRevisionsOfOneMinute() throws IOException {
        at(NOW, "revision", "-m", "zebras", "--rev-id", "aaaa");
        at(NOW, "revision", "-m", "yaks", "--rev-id", "bbbb");
        at(NOW + 5, "revision", "-m", "ants", "--rev-id", "cccc");

        assertThat(names())
                .containsExactly("M20261120_1130_Zebras.java", "M20261120_1131_Yaks.java", "M20261120_1132_Ants.java");
        assertThat(cli.must("show", "cccc").out()).contains("2026-11-20T11:32:00Z");
    }

    @Test
    void putsAMergeAfterItsLastParent() throws IOException {
        at(NOW, "revision", "-m", "zebras", "--rev-id", "aaaa");
        at(NOW, "revision", "-m", "yaks", "--rev-id", "bbbb");
        at(NOW, "revision", "-m", "xenops", "--rev-id", "cccc", "--head", "aaaa", "--splice");
        at(NOW + 60, "revision", "-m", "wolves", "--rev-id", "dddd", "--head", "bbbb");
        at(NOW, "merge", "heads", "-m", "ants");

        assertThat(names())
                .containsExactly(
                        "M20261120_1130_Zebras.java",
                        "M20261120_1131_Xenops.java",
                        "M20261120_1131_Yaks.java",
                        "M20261120_1132_Wolves.java",
                        "M20261120_1133_Ants.java");
    }

    @Test
    void takesTheTimeOfTheClockInALaterMinute() throws IOException {
        at(NOW, "revision", "-m", "zebras");
        at(NOW + 15, "revision", "-m", "ants", "--rev-id", "bbbb");

        assertThat(names()).containsExactly("M20261120_1130_Zebras.java", "M20261120_1131_Ants.java");
        assertThat(cli.must("show", "bbbb").out()).contains("2026-11-20T11:31:00Z");
        at(NOW + 100, "revision", "-m", "bees", "--rev-id", "cccc");
        assertThat(cli.must("show", "cccc").out()).contains("2026-11-20T11:32:25Z");
    }

    private void at(long seconds, String... command) {
        cli.with("SOURCE_DATE_EPOCH", String.valueOf(seconds)).must(command);
    }

    private List<String> names() throws IOException {
        return cli.files().stream().map(file -> file.getFileName().toString()).toList();
    }
}
