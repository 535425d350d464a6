package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.retort.generator.report.ExitCode;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Upgrades and downgrades over many targets on the command line. */
class FleetCommandsIT {

    private final Path folder;
    private final Cli cli;
    private final TestDatabase database;

    FleetCommandsIT(@TempDir Path folder, @Fresh TestDatabase database) throws Exception {
        this.folder = folder;
        this.database = database;
        this.cli = Cli.of(folder, "targets = schemas: t_*").on(database);
        cli.createsTable("M1", "aaaa", "", "boxes");
    }

    @Test
    void migratesEachSchemaAndReportsTheOneThatWasChangedByHand() throws Exception {
        schemas("t_acme", "t_hooli", "t_initech");
        database.execute("create table t_hooli.boxes (id bigint); insert into t_hooli.boxes values (7)");

        Cli.Result first = cli.run("upgrade", "head");

        assertThat(first.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(first.out().lines().map(line -> line.replaceFirst(" in [0-9.]+ m?s$", " in a moment")))
                .containsExactly(
                        "2 migrated, 1 failed in a moment",
                        "",
                        "1 failed: the database is not in the state that revision aaaa expects, and nothing was run:",
                        "    table boxes already exists",
                        "  It was changed without Retort, or its history is out of date; check the state of the database"
                                + " with retort current; undo the change; if the database is at aaaa, record that with"
                                + " retort stamp aaaa.",
                        "  targets: t_hooli");
        assertThat(first.err())
                .contains("3 targets, 3 with something to do\n", "t_hooli: failed: ")
                .endsWith("error: 1 of 3 targets failed\nRemove the causes and run the same command again: it takes the"
                        + " targets that are not done (--only-failed takes those that failed, and no others).\n");
        assertThat(database.query("select id from t_hooli.boxes")).containsExactly("7");
        database.execute("insert into t_acme.boxes values (1), (2); drop table t_hooli.boxes");

        assertThat(cli.must("upgrade", "head", "--only-failed").out()).startsWith("1 migrated in ");
        assertThat(cli.must("upgrade", "head", "--only-failed").err()).contains("no target failed in the last run\n");
        cli.createsTable("M2", "bbbb", "\"aaaa\"", "lids");
        assertThat(cli.must("upgrade", "head").out()).startsWith("3 migrated in ");
        assertThat(cli.must("upgrade", "head").out()).startsWith("3 unchanged in ");
        assertThat(cli.must("downgrade", "-1", "--targets", "t_a*,t_hooli").out())
                .startsWith("2 migrated in ");
        assertThat(database.query("select table_schema from information_schema.tables where table_name = 'lids'"))
                .containsExactly("t_initech");
        assertThat(database.query("select id from t_acme.boxes order by id")).containsExactly("1", "2");
    }

    @Test
    void printsEachTargetAsJson() throws Exception {
        schemas("t_acme", "t_hooli");
        cli.must("upgrade", "head", "--targets", "t_acme");
        database.execute("create view t_hooli.boxes as select 1");

        Cli.Result result = cli.run("upgrade", "head", "--format", "json");

        assertThat(result.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
        JsonObject json = result.json().getAsJsonObject();
        JsonArray targets = json.getAsJsonArray("targets");
        assertThat(without(targets.get(0).getAsJsonObject(), "took_ms").toString())
                .isEqualTo("{\"target\":\"t_acme\",\"group\":null,\"state\":\"unchanged\",\"from\":[\"aaaa\"],"
                        + "\"to\":[\"aaaa\"],\"error\":null}");
        JsonObject failed = targets.get(1).getAsJsonObject();
        assertThat(failed.get("state").getAsString()).isEqualTo("failed");
        assertThat(failed.getAsJsonObject("error").get("message").getAsString()).contains("boxes already exists");
        assertThat(failed.getAsJsonObject("error").get("hint").getAsString()).isNotEmpty();
        assertThat(json.get("states").toString())
                .isEqualTo("{\"unchanged\":1,\"migrated\":0,\"failed\":1,\"not_run\":0}");
        assertThat(json.getAsJsonArray("causes")
                        .get(0)
                        .getAsJsonObject()
                        .get("targets")
                        .toString())
                .isEqualTo("[\"t_hooli\"]");
    }

    @Test
    void migratesDatabasesHostsAndSchemasThatAFileLists(@Fresh TestDatabase second, @Fresh TestDatabase third)
            throws Exception {
        cli.insertsArgument("M2", "bbbb", "\"aaaa\"", "boxes", "plan");
        schemas("s1", "s2");
        second.execute("create schema s1");
        Files.write(
                folder.resolve("targets.txt"),
                List.of(
                        "# the customers",
                        "",
                        "s1 x.plan=11",
                        "acme  schema=s2 group=large x.plan=12",
                        "hooli url=\"" + second.url() + "\" schema=s1 x.plan=13",
                        "second url=" + second.url() + " x.plan=14",
                        "third database=" + third.name() + " x.plan=15 group=small",
                        "lost url=postgresql://app:hunter2@localhost:1/lost x.plan=16"));

        Cli.Result result = cli.run("upgrade", "head", "--targets", "file: targets.txt", "-v", "--jobs", "2");

        assertThat(result.exitCode()).as(result.toString()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(result.out())
                .startsWith("5 migrated, 1 failed in ")
                .contains("1 failed: postgresql://app@localhost:1/lost cannot be reached")
                .doesNotContain("hunter2");
        assertThat(result.err())
                .contains("hooli: migrated from base to bbbb in ")
                .doesNotContain("hunter2");
        assertThat(database.query("select id from s1.boxes union all select id from s2.boxes order by 1"))
                .containsExactly("11", "12");
        assertThat(second.query("select id from s1.boxes union all select id from boxes order by 1"))
                .containsExactly("13", "14");
        assertThat(third.query("select id from boxes")).containsExactly("15");
    }

    @Test
    void readsTargetsFromAQueryAndFromACommand() throws Exception {
        schemas("s1", "s2", "s3");
        database.execute("create table tenants (id int, place text); insert into tenants values (1, 's1'), (2, 's2')");

        assertThat(cli.must("upgrade", "head", "--targets", "query: select place from tenants order by id")
                        .out())
                .startsWith("2 migrated in ");
        assertThat(cli.must(
                                "upgrade",
                                "head",
                                "--targets",
                                "query: select 'tenant ' || id as name, place as schema, 'g' as \"group\" from tenants")
                        .out())
                .startsWith("2 unchanged in ");
        Cli.Result command = cli.must("upgrade", "head", "--targets", "command: echo s3; echo asked >&2");
        assertThat(command.out()).startsWith("1 migrated in ");
        assertThat(command.err()).contains("targets: asked\n");
        assertThat(database.query("select count(*) from information_schema.tables where table_name = 'boxes'"))
                .containsExactly("3");
    }

    @Test
    void runsTheCanaryFirstAndStopsAfterTheGivenFailures() throws Exception {
        schemas("t_a", "t_b", "t_c", "t_d");
        cli.migration(
                "M2",
                """
                package migrations;
                import dev.retort.migration.*;
                @Revision(id = "bbbb", revises = "aaaa", message = "numbers")
                public final class M2 implements Migration {
                  @Override public void upgrade(Operations op) { op.executeSafe("update boxes set id = 1 / id"); }
                  @Override public void downgrade(Operations op) {}
                }""");
        cli.must("upgrade", "aaaa");
        database.execute("insert into t_a.boxes values (0); insert into t_b.boxes values (0)");

        Cli.Result canary = cli.run("upgrade", "head", "--canary", "1", "--jobs", "1");
        Cli.Result stopped = cli.run("upgrade", "head", "--max-failures", "2", "--jobs", "1");
        Cli.Result all = cli.run("upgrade", "head");

        assertThat(canary.out()).startsWith("1 failed, 3 not run in ").contains("division by zero");
        assertThat(canary.err()).contains("error: 1 of 4 targets failed; 3 of 4 targets were not run");
        assertThat(stopped.out()).startsWith("2 failed, 2 not run in ").contains("targets: t_a, t_b\n");
        assertThat(all.out()).startsWith("2 migrated, 2 failed in ");
        assertThat(List.of(canary.exitCode(), stopped.exitCode(), all.exitCode()))
                .containsOnly(ExitCode.SOME_FAILED);
        assertThat(database.query("select id from t_a.boxes")).containsExactly("0");
    }

    @Test
    void plansOnceForTheTargetsAtTheSameRevisionAndRunsNone() throws Exception {
        schemas("t_a", "t_b", "t_c", "t_d", "t_e");
        cli.createsTable("M2", "bbbb", "\"aaaa\"", "lids");
        cli.must("upgrade", "aaaa", "--targets", "t_a,t_b");
        cli.must("upgrade", "head", "--targets", "t_c");
        database.execute("create table t_b.lids (id int)");

        Cli.Result plans = cli.run("upgrade", "head", "--dry-run");

        assertThat(plans.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(plans.out().lines().filter(line -> line.startsWith("-- ")))
                .containsExactly(
                        "-- 2 targets at aaaa: t_a, t_b",
                        "-- upgrade bbbb, lids",
                        "-- 2 targets at base: t_d, t_e",
                        "-- upgrade aaaa, boxes",
                        "-- upgrade bbbb, lids");
        assertThat(plans.out()).contains("1 would be refused: ", "  targets: t_b\n");
        JsonObject json = cli.run("upgrade", "head", "--dry-run", "--format", "json")
                .json()
                .getAsJsonObject();
        assertThat(json.getAsJsonArray("plans")).hasSize(2);
        assertThat(json.getAsJsonObject("run").get("states").toString())
                .isEqualTo("{\"unchanged\":1,\"migrated\":0,\"failed\":1,\"not_run\":3}");
        assertThat(database.query("select to_regclass('t_d.boxes') is null and to_regclass('t_a.lids') is null"))
                .containsExactly("t");

        Cli.Result lost = cli.run("downgrade", "base", "--dry-run", "--targets", "t_a");
        assertThat(lost.out()).contains("-- 1 target at aaaa: t_a\n-- downgrade aaaa, boxes\n");
        assertThat(lost.exitCode()).isZero();
    }

    private void schemas(String... names) throws Exception {
        for (String name : names) {
            database.execute("create schema " + name);
        }
    }

    private static JsonObject without(JsonObject object, String key) {
        object.remove(key);
        return object;
    }
}
