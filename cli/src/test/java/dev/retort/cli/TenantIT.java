package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.generator.report.ExitCode;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new tenant gets a schema or a database of its own, with all revisions. */
class TenantIT {

    private final Path folder;
    private final TestDatabase database;

    TenantIT(@TempDir Path folder, @Fresh TestDatabase database) {
        this.folder = folder;
        this.database = database;
    }

    @Test
    void createsASchemaWithAllRevisions() throws Exception {
        Cli cli = cli("targets = schemas: t_*");

        Cli.Result added = cli.must("tenant", "add", "t_acme");

        assertThat(added.err()).contains("created the schema t_acme\n", "the database is at aaaa\n");
        database.execute("insert into t_acme.boxes values (1)");
        assertThat(cli.must("tenant", "add", "t_acme").err())
                .contains("the schema t_acme exists: applying the revisions that it lacks\n", "nothing to do");
        assertThat(cli.must("upgrade", "head").out()).startsWith("1 unchanged in ");
        assertThat(database.query("select id from t_acme.boxes")).containsExactly("1");
        assertThat(database.query("select to_regclass('public.boxes') is null")).containsExactly("t");
    }

    @Test
    void givesTheSchemaToTheRole() throws Exception {
        String role = database.name() + "_owner";
        database.execute("create role " + role);
        try {
            cli().must("tenant", "add", "t_acme", "--role", role);

            assertThat(database.query("select distinct owner::regrole::text from (select nspowner from pg_namespace"
                            + " where nspname = 't_acme' union all select relowner from pg_class"
                            + " where relname = 'boxes') o (owner)"))
                    .containsExactly(role);
        } finally {
            database.execute("drop owned by " + role + "; drop role " + role);
        }
    }

    @Test
    void createsWhatTheTargetsList(@Fresh TestDatabase second) throws Exception {
        Files.write(
                folder.resolve("targets.txt"),
                List.of("acme schema=s_acme x.plan=7", "hooli url=" + second.url() + " schema=hooli x.plan=8"));
        Cli cli = cli("targets = file: targets.txt");
        cli.insertsArgument("M2", "bbbb", "\"aaaa\"", "boxes", "plan");

        cli.must("tenant", "add", "acme");
        cli.must("tenant", "add", "hooli");
        Cli.Result unlisted = cli.must("tenant", "add", "new", "-x", "plan=9");

        assertThat(database.query("select id from s_acme.boxes union all select id from new.boxes order by 1"))
                .containsExactly("7", "9");
        assertThat(second.query("select id from hooli.boxes")).containsExactly("8");
        assertThat(unlisted.err())
                .contains("warning: the targets do not list new, so that other commands leave it out: add it to"
                        + " file: targets.txt\n");
    }

    @Test
    void createsADatabaseAndResumesAfterAFailure() throws Exception {
        String name = database.name() + "_acme";
        Cli cli = cli();
        try {
            Path broken = cli.migration(
                    "M2",
                    """
                    package migrations;
                    import dev.retort.migration.*;
                    @Revision(id = "bbbb", revises = "aaaa", message = "broken")
                    public final class M2 implements Migration {
                      @Override public void upgrade(Operations op) { op.executeSafe("select 1 / 0"); }
                      @Override public void downgrade(Operations op) {}
                    }""");
            Cli.Result failed = cli.run("tenant", "add", name, "--database");
            Files.delete(broken);
            Cli.Result resumed = cli.must("tenant", "add", name, "--database");

            assertThat(failed.exitCode()).isEqualTo(ExitCode.FAILED);
            assertThat(failed.err()).contains("created the database " + name + "\n", "division by zero");
            assertThat(resumed.err()).contains("the database " + name + " exists", "nothing to do");
            assertThat(cli.must("current", "--targets", "query: select '" + name + "' as database")
                            .out())
                    .isEqualTo("1 at aaaa (head): " + name + "\n");
        } finally {
            database.execute("drop database if exists " + name);
        }
    }

    private Cli cli(String... settings) throws Exception {
        Cli cli = Cli.of(folder, settings).on(database);
        cli.createsTable("M1", "aaaa", "", "boxes");
        return cli;
    }
}
