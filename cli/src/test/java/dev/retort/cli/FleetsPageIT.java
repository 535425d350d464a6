package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.generator.report.ExitCode;
import dev.retort.testing.Fresh;
import dev.retort.testing.Page;
import dev.retort.testing.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of {@code docs/fleets.md}, on its migration. */
class FleetsPageIT {

    private final Page page = Page.of("fleets.md");
    private final Cli cli;

    FleetsPageIT(@TempDir Path folder, @Fresh TestDatabase database) throws Exception {
        page.writeSources(folder.resolve("src/main/java"));
        String[] settings =
                page.blocks("properties").get(0).replaceFirst("url = .*", "").split("\n");
        cli = Cli.of(folder, settings).on(database).with("unused", "");
        database.execute("create schema t_acme; create schema t_hooli; create schema t_initech;"
                + " create table t_hooli.items (id bigint); insert into t_hooli.items values (1)");
    }

    @Test
    void printTheReportOfThePage() {
        Cli.Result result = cli.run("upgrade", "head", "--migrations", "src/main/java/com/example/shop/migrations");

        assertThat(result.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
        String printed = result.err().replaceFirst("(?m)^error:", result.out().replace("$", "\\$") + "error:");
        assertThat(withoutTime("$ retort upgrade head\n" + printed))
                .isEqualTo(withoutTime(page.blocks("console").get(0)));
    }

    private static String withoutTime(String text) {
        return text.replaceAll(" in [0-9.]+ m?s\n", " in a moment\n");
    }
}
