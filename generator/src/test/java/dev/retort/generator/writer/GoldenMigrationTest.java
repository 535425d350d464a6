package dev.retort.generator.writer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.Operation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** One whole migration as text; {@code -Dretort.test.rewrite=true} rewrites the file. */
class GoldenMigrationTest {

    private static final Path GOLDEN =
            Path.of("src/test/resources/dev/retort/generator/writer", Leagues.CLASS_NAME + ".java");

    private final String written = MigrationWriter.write(Leagues.draft());

    @Test
    void readsAsItDid() throws IOException {
        if (Boolean.getBoolean("retort.test.rewrite")) {
            Files.writeString(GOLDEN, written);
        }
        assertThat(written).isEqualTo(Files.readString(GOLDEN, UTF_8));
    }

    @Test
    void recordsItsOperations() {
        CompiledMigration migration = CompiledMigration.of("migrations." + Leagues.CLASS_NAME, written);

        assertThat(migration.upgrade())
                .containsExactlyElementsOf(Leagues.draft().upgrade().operations().stream()
                        .map(Operation::abbreviated)
                        .toList());
        assertThat(migration.downgrade())
                .containsExactlyElementsOf(Leagues.draft().downgrade().operations().stream()
                        .map(Operation::abbreviated)
                        .toList());
    }

    @Test
    void hasNoLineLongerThanOneHundredAndTwenty() {
        assertThat(written.lines()).allMatch(line -> line.length() <= 120);
    }
}
