package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whenever a command is killed, the next one works, and nothing half done is left. */
@Tag("slow")
class KilledCommandIT {

    private final Path folder;

    KilledCommandIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(ints = {700, 1100, 1500, 1900, 2500, 3500})
    void leavesNothingThatTheNextOneTripsOver(int milliseconds) throws Exception {
        Cli cli = Cli.lingo(folder);

        kill(milliseconds, "revision", "--autogenerate", "-m", "first");
        cli.must("revision", "--autogenerate", "-m", "again", "--no-proof");
        assertThat(cli.files()).hasSize(1);

        kill(milliseconds, "upgrade", "head");
        cli.must("upgrade", "head");
        assertThat(cli.must("check").out()).isEmpty();
        cli.must("downgrade", "base");

        assertThat(folder.resolve(".retort/postgres-18/postmaster.pid")).doesNotExist();
        assertThat(halfWritten()).isEmpty();
    }

    /** Runs a command in a process of its own, and kills it if it takes longer than that. */
    private void kill(int milliseconds, String... arguments) throws Exception {
        Process process = Cli.process(folder, arguments)
                .redirectErrorStream(true)
                .redirectOutput(new File(folder.toFile(), "killed.log"))
                .start();
        process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
    }

    private List<Path> halfWritten() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("migrations"))) {
            return files.filter(file -> !file.toString().endsWith(".java")).toList();
        }
    }
}
