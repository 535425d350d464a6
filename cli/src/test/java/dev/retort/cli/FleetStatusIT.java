package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.retort.generator.report.ExitCode;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The state of many targets on one screen: their revisions, and their differences from their own migrations. */
class FleetStatusIT {

    private final Path folder;
    private final Cli cli;
    private final TestDatabase database;

    FleetStatusIT(@TempDir Path folder, @Fresh TestDatabase database, @Fresh TestDatabase shadow) throws Exception {
        this.folder = folder;
        this.database = database;
        this.cli = Cli.of(folder, "targets = schemas: t_*", "shadow = " + shadow.url())
                .on(database);
    }

    @BeforeEach
    void migrateFiveTenants() throws Exception {
        cli.createsTable("M1", "aaaa", "", "boxes");
        cli.createsTable("M2", "bbbb", "\"aaaa\"", "lids");
        for (String name : List.of("t_a", "t_b", "t_c", "t_d", "t_e")) {
            database.execute("create schema " + name);
        }
        cli.must("upgrade", "head", "--targets", "t_a,t_b,t_c");
        cli.must("upgrade", "aaaa", "--targets", "t_d");
        database.execute("insert into t_a.boxes values (1)");
    }

    @Test
    void countsTheTargetsAtHeadAndBehind() {
        Cli.Result current = cli.run("current", "--check-heads");

        assertThat(current.exitCode()).isEqualTo(ExitCode.DIFFERENT);
        assertThat(current.out().lines())
                .containsExactly("3 at bbbb (head): t_a, t_b, t_c", "1 at aaaa: t_d", "1 at base: t_e");
        assertThat(cli.must("current").out()).isEqualTo(current.out());
        assertThat(cli.must("current", "--targets", "t_a").out()).isEqualTo("1 at bbbb (head): t_a\n");
        JsonObject behind = cli.must("current", "--format", "json")
                .json()
                .getAsJsonArray()
                .get(3)
                .getAsJsonObject();
        assertThat(behind.toString())
                .isEqualTo("{\"target\":\"t_d\",\"group\":null,\"state\":\"behind\",\"current\":[\"aaaa\"],"
                        + "\"error\":null}");
    }

    @Test
    void comparesOneOfEqualTargetsAndListsTheOddOnes() throws Exception {
        assertThat(cli.must("drift").err()).contains("no difference in 5 targets\n");
        database.execute("alter table t_b.boxes add lid text; alter table t_d.boxes add lid text;"
                + " create function t_c.noted() returns int language sql as 'select 1'");

        Cli.Result drift = cli.run("drift");
        Cli.Result status = cli.run("status", "--check");

        assertThat(drift.exitCode()).isEqualTo(ExitCode.DIFFERENT);
        assertThat(drift.out().lines())
                .containsExactly(
                        "2 targets: t_b, t_d",
                        "  drop_column boxes.lid",
                        "1 target: t_c",
                        "  there is function noted()");
        assertThat(drift.err()).contains("no difference in 2 targets\n");
        assertThat(cli.run("drift", "--format", "sql", "--targets", "t_b").out().lines())
                .containsExactly("-- 1 target: t_b", "ALTER TABLE boxes DROP COLUMN lid;");
        assertThat(status.exitCode()).isEqualTo(ExitCode.DIFFERENT);
        assertThat(status.out().lines())
                .containsExactly(
                        "targets  5",
                        "head     bbbb",
                        "at head  3",
                        "behind   1 at aaaa: t_d",
                        "behind   1 at base: t_e",
                        "drift    none in 2",
                        "drift    in 2: t_b, t_d",
                        "           drop_column boxes.lid",
                        "drift    in 1: t_c",
                        "           there is function noted()");
        JsonObject json = cli.must("status", "--format", "json").json().getAsJsonObject();
        assertThat(json.getAsJsonArray("targets")).hasSize(5);
        assertThat(json.getAsJsonArray("drift")
                        .get(1)
                        .getAsJsonObject()
                        .get("targets")
                        .toString())
                .isEqualTo("[\"t_b\",\"t_d\"]");
        assertThat(database.query("select id from t_a.boxes")).containsExactly("1");
    }

    @Test
    void groupsTheTargetsThatCannotBeCompared(@Fresh TestDatabase second) throws Exception {
        Files.write(
                folder.resolve("targets.txt"),
                List.of(
                        "t_a",
                        "second url=" + second.url(),
                        "lost url=postgresql://app:hunter2@localhost:1/lost",
                        "missing schema=nowhere"));
        second.execute("create table retort_history (id int)");

        Cli.Result status = cli.run("status", "--targets", "file: targets.txt");
        Cli.Result drift = cli.run("drift", "--targets", "file: targets.txt");

        assertThat(status.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(status.out())
                .contains("at head  1\n", "failed   3\n", "drift    none in 1\n")
                .contains("1 failed: postgresql://app@localhost:1/lost cannot be reached")
                .contains("  targets: second\n", "  targets: missing\n")
                .doesNotContain("hunter2");
        assertThat(status.err()).contains("error: 3 of 4 targets could not be read or compared");
        assertThat(drift.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(drift.out()).contains("1 not compared: postgresql://app@localhost:1/lost cannot be reached");
        assertThat(cli.run("status", "--targets", "t_a", "--shadow", "none").out())
                .contains("drift    not checked");
        assertThat(cli.run("drift", "--shadow", "none").exitCode()).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void stampsOnlyTargetsThatAreNamed() throws Exception {
        database.execute("create table t_e.boxes (id bigint); create table t_e.lids (id bigint)");

        Cli.Result unnamed = cli.run("stamp", "head");
        Cli.Result named = cli.must("stamp", "head", "--targets", "t_d,t_e");

        assertThat(unnamed.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(unnamed.err()).contains("name the targets with --targets");
        assertThat(named.out()).startsWith("2 stamped in ");
        assertThat(cli.must("stamp", "head", "--targets", "*", "--format", "json")
                        .json()
                        .getAsJsonObject()
                        .get("states")
                        .toString())
                .isEqualTo("{\"unchanged\":5,\"stamped\":0,\"failed\":0,\"not_run\":0}");
        assertThat(cli.must("current").out()).isEqualTo("5 at bbbb (head): t_a, t_b, t_c, t_d, t_e\n");
        assertThat(cli.run("drift").out()).startsWith("1 target: t_d\n  create_table lids\n");
    }
}
