package dev.retort.cli.revision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Cli;
import dev.retort.generator.report.ExitCode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The user's own commands, run on the file of a revision that was just written. */
@DisabledOnOs(OS.WINDOWS)
class HooksTest {

    private final Path folder;

    HooksTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void runInTheirOrderInTheProjectsFolder() throws Exception {
        Cli cli = Cli.of(
                folder,
                "hooks = second, first",
                "hooks.first = echo wrote {file} && cat >> log {file}",
                "hooks.second = printf '// by the hook\\n' >>");

        Cli.Result written = cli.must("revision", "-m", "with a space", "--rev-id", "aaaa");

        Path file = folder.resolve(written.out().strip());
        assertThat(written.err()).contains("first: wrote " + file);
        assertThat(file).content().endsWith("}\n// by the hook\n");
        assertThat(folder.resolve("log")).hasSameTextualContentAs(file);
        assertThat(cli.must("heads").out()).isEqualTo("aaaa (head)\n");
    }

    @Test
    void runOnMergesAsWell() throws Exception {
        Cli cli = Cli.of(folder, "hooks = note", "hooks.note = basename");
        cli.must("revision", "-m", "one", "--rev-id", "aaaa");
        cli.must("revision", "-m", "two", "--rev-id", "bbbb", "--head", "base");

        assertThat(cli.must("merge", "heads", "-m", "Join").err()).containsPattern("note: M\\d{8}_\\d{4}_Join\\.java");
    }

    @Test
    void keepTheFileWhereTheyFailAndSayHow() throws Exception {
        Cli cli = Cli.of(
                folder,
                "hooks = format, add",
                "hooks.format = echo cannot read it; exit 7; #",
                "hooks.add = touch never {file}");

        Cli.Result written = cli.run("revision", "-m", "kept");

        String shown = written.out().strip();
        assertThat(written.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(folder.resolve(shown)).exists();
        assertThat(folder.resolve("never")).doesNotExist();
        assertThat(written.err())
                .contains("format: cannot read it")
                .contains("error: the hook format exited with code 7: echo cannot read it; exit 7; #")
                .contains(shown + " was kept. Correct hooks.format, and run it on the file by hand.");
        assertThat(cli.run("revision", "-m", "more", "--format", "json")
                        .json()
                        .getAsJsonObject()
                        .getAsJsonObject("error")
                        .get("message")
                        .getAsString())
                .startsWith("the hook format exited with code 7");
    }

    @Test
    void needACommand() throws Exception {
        Cli cli = Cli.of(folder, "hooks = format", "hooks.formt = true");

        Cli.Result refused = cli.run("revision", "-m", "never");

        assertThat(refused.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(refused.err())
                .contains("the hook format (hooks in ")
                .contains("Set hooks.format, for example to git add {file}.");
        assertThat(cli.files()).isEmpty();
    }

    @Test
    void seeWhatTheTemplatesMake() throws Exception {
        Files.writeString(
                folder.resolve("header.txt"), "// (c) {year}\n/** {message}, after {revises}. */\n@Deprecated\n");
        Cli cli = Cli.of(
                folder,
                "migrations.file-template = V{id}_{slug}",
                "migrations.header-template = header.txt",
                "hooks = show",
                "hooks.show = head -n 1");

        Cli.Result written =
                cli.with("SOURCE_DATE_EPOCH", "1795216145").must("revision", "-m", "add users", "--rev-id", "aaaa");

        assertThat(written.out()).isEqualTo("migrations/Vaaaa_AddUsers.java\n");
        assertThat(written.err()).contains("show: // (c) 2026");
        assertThat(folder.resolve("migrations/Vaaaa_AddUsers.java"))
                .content()
                .contains("/**\n * add users, after base.\n */\n@Deprecated\n@Revision(");
        assertThat(cli.must("history").out()).contains("aaaa (head), add users");
    }

    @Test
    void refuseTemplatesThatMakeNoClass() throws Exception {
        Cli cli = Cli.of(folder, "migrations.file-template = {year}-{slug}");

        assertThat(cli.run("revision", "-m", "never").err())
                .contains("error: \"{year}-{slug}\" does not give valid Java class names (migrations.file-template in ")
                .contains("Use a letter first");

        Files.writeString(folder.resolve("retort.properties"), "migrations.header-template = nowhere.txt");
        assertThat(cli.run("revision", "-m", "never").err())
                .contains("error: the template " + folder.resolve("nowhere.txt") + " cannot be read");
        assertThat(cli.files()).isEmpty();
    }
}
