package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.entities.lingo.User;
import dev.retort.migration.RecordingCounter;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command on a database at head does not record the migrations again that an earlier command has verified. */
class NothingRecordedIT {

    private final Cli cli;

    NothingRecordedIT(@TempDir Path folder, @Fresh TestDatabase database) throws IOException {
        cli = Cli.of(
                        folder,
                        "entities.classpath=" + Cli.classes(User.class),
                        "entities.packages=dev.retort.entities.lingo",
                        "exclude=boxes")
                .on(database);
    }

    @BeforeEach
    void upgradeToTwoRevisions() throws IOException {
        cli.must("revision", "--autogenerate", "-m", "first", "--rev-id", "aaaa", "--no-proof");
        cli.createsTable("M2", "bbbb", "\"aaaa\"", "boxes");
        for (Path file : cli.files()) {
            String source = Files.readString(file);
            Files.writeString(
                    file,
                    source.replace("Operations op) {", "Operations op) { RecordingCounter.count();")
                            .replace("import dev.retort.migration.Migration;", "import dev.retort.migration.*;"));
        }
        cli.must("upgrade", "head");
        RecordingCounter.recordings();
    }

    @Test
    void recordsEachMigrationOnceForAllChecks() {
        cli.must("check");
        assertThat(RecordingCounter.recordings()).isEqualTo(2);

        cli.must("check");
        cli.must("diff");
        cli.must("status", "--check", "--shadow", "none");
        cli.must("history");
        cli.must("current");

        assertThat(RecordingCounter.recordings()).isZero();
    }

    @Test
    void recordsOnlyTheWayBackFromTheHeadIfThereIsNothingToDo() {
        cli.must("upgrade", "head");
        RecordingCounter.recordings();

        cli.must("upgrade", "head");

        assertThat(RecordingCounter.recordings()).isEqualTo(1);
    }
}
