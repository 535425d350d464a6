package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Options, arguments and forms of revisions, as one who knows Alembic types them. */
class CommandLineIT {

    private final Path folder;
    private final Cli cli;
    private final TestDatabase database;

    CommandLineIT(@TempDir Path folder, @Fresh TestDatabase database) throws Exception {
        this.folder = folder;
        this.database = database;
        this.cli = Cli.of(folder).on(database);
        cli.createsTable("M1", "aaaa", "", "one");
        cli.createsTable("M2", "bbbb", "\"aaaa\"", "two");
        cli.createsTable("M3", "cccc", "\"bbbb\"", "three");
    }

    @Test
    void takesStepsAndRanges() throws Exception {
        cli.must("upgrade", "+2");
        assertThat(cli.must("history", "-r", "-1:current").out().lines().map(CommandLineIT::id))
                .containsExactly("bbbb", "aaaa");
        assertThat(cli.must("history", "-r", "current:").out().lines().map(CommandLineIT::id))
                .containsExactly("cccc", "bbbb");
        assertThat(cli.must("history", "-r:bb").out().lines().map(CommandLineIT::id))
                .containsExactly("bbbb", "aaaa");
        assertThat(cli.must("history", "-r", "-1:").out().lines().map(CommandLineIT::id))
                .containsExactly("cccc", "bbbb");
        assertThat(cli.must("history", "-i").out()).contains("bbbb (current)");
        assertThat(cli.must("show", "-1").out()).contains("aaaa");
        cli.must("downgrade", "-1");
        assertThat(cli.must("current").out()).startsWith("aaaa");
        cli.must("upgrade", "aaaa+2");
        cli.must("downgrade", "head-2");
        assertThat(cli.must("current").out()).startsWith("aaaa");
        cli.must("downgrade", "base");
        assertThat(cli.must("upgrade", "head-1:head", "--sql").out())
                .contains("three")
                .doesNotContain("TABLE two");
        assertThat(cli.run("downgrade", "-2:base", "--sql").err()).contains("'-2'");
    }

    @Test
    void takesItsOptionsBeforeAndAfterTheCommand() throws Exception {
        Files.writeString(
                folder.resolve("other.properties"),
                "staging.url = " + database.url() + "\nstaging.history.table = moves\nmigrations.dir = migrations\n");
        cli.with("RETORT_URL", "");

        cli.must("-c", "other.properties", "-n", "staging", "upgrade", "aaaa");
        cli.must("upgrade", "bbbb", "--config", "other.properties", "--name", "staging");

        assertThat(database.query("select revision from moves order by 1")).containsExactly("aaaa", "bbbb");
        assertThat(cli.must("-q", "-c", "other.properties", "ensure_version", "-n", "staging")
                        .err())
                .isEmpty();
        assertThat(cli.run("--raiseerr", "show", "nothing").err()).contains("\tat dev.retort.");
        assertThat(cli.run("show", "nothing", "--raiseerr").err()).contains("\tat dev.retort.");
        assertThat(cli.must("--version").out()).startsWith("retort ");
    }

    @Test
    void saysMoreWhereThatIsWanted() throws Exception {
        cli.must("upgrade", "bbbb");
        for (String command : List.of("current", "heads", "history", "branches")) {
            Cli.Result result = cli.must(command, "-v");
            if (!command.equals("branches")) {
                assertThat(result.out()).contains("Revision:", "Revises:", "File:");
            }
        }
        assertThat(cli.must("show", "head", "-v").out()).contains("File:");
        assertThat(cli.must("current", "-v").out()).contains("Applied:");
    }

    @Test
    void stampsAndForgets() throws Exception {
        cli.must("stamp", "cccc", "--tag", "v1");
        assertThat(cli.must("current", "--check-heads").out()).contains("cccc (head)");
        cli.must("stamp", "--purge", "aaaa");
        Cli.Result behind = cli.run("current", "--check-heads", "--format", "json");
        assertThat(behind.exitCode()).isEqualTo(3);
        assertThat(behind.json()
                        .getAsJsonArray()
                        .get(0)
                        .getAsJsonObject()
                        .get("id")
                        .getAsString())
                .isEqualTo("aaaa");
        assertThat(cli.must("stamp", "base", "--sql").out()).contains("DELETE FROM");
    }

    @Test
    void handsATagToMigrations() throws Exception {
        cli.migration(
                "M4",
                """
                package migrations;
                import dev.retort.migration.*;
                @Revision(id = "dddd", revises = "cccc")
                public final class M4 implements Migration {
                  @Override public void upgrade(Operations op) {
                    op.executeSafe("comment on table one is '" + op.argument("tag", "none") + "'");
                  }
                  @Override public void downgrade(Operations op) {}
                }
                """);

        cli.must("upgrade", "head", "--tag", "v1");

        assertThat(database.query("select obj_description('one'::regclass)")).containsExactly("v1");
        assertThat(cli.must("upgrade", "cccc:dddd", "--sql", "--tag", "v2").out())
                .contains("is 'v2'");
        assertThat(cli.must("upgrade", "cccc:dddd", "--sql").out()).contains("is 'none'");
    }

    @Test
    void everyResultIsOneDocumentAlsoOfAFailure() throws Exception {
        cli.must("upgrade", "bbbb");
        Stream.of(
                        "current",
                        "heads",
                        "history",
                        "branches",
                        "show head",
                        "show head --sql",
                        "show --schema one",
                        "status --shadow none",
                        "upgrade head --dry-run",
                        "upgrade head --sql",
                        "upgrade head",
                        "downgrade -1",
                        "downgrade head:base --sql",
                        "stamp cccc",
                        "stamp head --sql",
                        "ensure-version",
                        "ensure-version --sql",
                        "completion bash",
                        "init db -c new.properties",
                        "revision -m more")
                .forEach(command -> {
                    JsonElement json = cli.must((command + " --format json").split(" ", -1))
                            .json();
                    assertThat(json.isJsonNull()).as(command).isFalse();
                });
        Stream.of(
                        "current --url postgresql://u@localhost:1/x",
                        "show nothing",
                        "show --schema nothing",
                        "drift --shadow none",
                        "verify --shadow none",
                        "check",
                        "diff",
                        "merge heads -m x",
                        "edit nothing",
                        "upgrade nothing",
                        "downgrade nothing",
                        "stamp nothing",
                        "history -r nothing:",
                        "init db",
                        "upgrade",
                        "status --url nonsense",
                        "completion fish",
                        "nonsense")
                .forEach(command -> {
                    Cli.Result result = cli.run((command + " --format json").split(" ", -1));
                    assertThat(result.exitCode()).as(command).isIn(1, 2);
                    assertThat(result.json()
                                    .getAsJsonObject()
                                    .get("error")
                                    .getAsJsonObject()
                                    .keySet())
                            .as(command)
                            .containsExactly("message", "hint");
                    assertThat(result.err()).as(command).startsWith("error: ");
                });
    }

    private static String id(String line) {
        return line.replaceFirst("^.* -> (\\w+).*", "$1");
    }
}
