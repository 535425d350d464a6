package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.generator.report.ExitCode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Options that contradict each other are refused before the settings are read. */
class OptionChecksTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "upgrade head --show --sql",
                "downgrade base --show --dry-run",
                "show",
                "show head --schema users",
                "revision --baseline --autogenerate",
                "revision --update --splice",
                "revision --autogenerate --rename users",
                "check --rename users",
                "diff --rename users",
            })
    void refusesOptionsWithoutTheSettings(String command) throws IOException {
        Cli.Result result = run(command + " -c missing.properties");

        assertThat(result.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err()).doesNotContain("missing.properties");
    }

    @Test
    void readsTheSettingsNext() throws IOException {
        Cli.Result result = run("upgrade head --sql -c missing.properties");

        assertThat(result.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(result.err()).contains("missing.properties");
    }

    @Test
    void needsNoSettingsToWriteThem() throws IOException {
        Cli.Result result = run("init -c other.properties");

        assertThat(result.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(result.out().lines()).containsExactly("other.properties", "migrations");
    }

    private Cli.Result run(String command) throws IOException {
        return Cli.of(folder).run(command.split(" "));
    }
}
