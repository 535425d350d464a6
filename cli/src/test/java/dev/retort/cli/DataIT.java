package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.testing.Fresh;
import dev.retort.testing.Psql;
import dev.retort.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Migrations that work with data: they require conditions, take arguments and run code. */
class DataIT {

    private final Path folder;
    private final Cli cli;
    private final TestDatabase database;

    DataIT(@TempDir Path folder, @Fresh TestDatabase database) throws Exception {
        this.folder = folder;
        this.cli = Cli.lingo(folder);
        this.database = database;
    }

    @BeforeEach
    void write() throws Exception {
        cli.migration(
                "M1",
                migration(
                        "M1",
                        "id = \"aaaa\"",
                        """
                op.createTable("people", column("id", "bigint"), column("owner", "text"));"""));
        cli.migration(
                "M2",
                migration(
                        "M2",
                        "id = \"bbbb\", revises = \"aaaa\"",
                        """
                op.require("somebody is there", "select exists (select from people)");
                op.execute("update people set owner = '" + op.argument("owner") + op.argument("mark", "!") + "'");
                op.run("shout", connection -> {
                    try (Statement statement = connection.createStatement()) {
                        statement.execute("update people set owner = upper(owner)");
                    }
                });"""));
    }

    private static String migration(String name, String revision, String upgrade) {
        return """
                package migrations;
                import static dev.retort.migration.Definitions.*;
                import dev.retort.migration.*;
                import java.sql.*;
                @Revision(%s)
                public final class %s implements Migration {
                  @Override public void upgrade(Operations op) {
                    %s
                  }
                  @Override public void downgrade(Operations op) {
                  }
                }
                """
                .formatted(revision, name, upgrade);
    }

    @Test
    void requirementsArgumentsAndCodeReachTheDatabase() throws Exception {
        cli.on(database).must("upgrade", "aaaa");

        Cli.Result missing = cli.run("upgrade", "head", "--yes");
        assertThat(missing.exitCode()).isEqualTo(1);
        assertThat(missing.err())
                .startsWith("error: the upgrade of revision bbbb requires the argument owner, which was not given")
                .contains("-x owner=VALUE");

        Cli.Result unmet = cli.run("-x", "owner=a=b", "upgrade", "head");
        assertThat(unmet.exitCode()).isEqualTo(1);
        assertThat(unmet.err())
                .startsWith("error: the migrations require this")
                .contains("revision bbbb: somebody is there");
        assertThat(cli.must("upgrade", "head", "--dry-run", "-x", "owner=a").err())
                .contains("would be refused, because a requirement is not met: revision bbbb: somebody is there");

        database.execute("insert into people values (1)");
        Cli.Result unasked = cli.run("-x", "owner=a=b", "upgrade", "head");
        assertThat(unasked.exitCode()).isEqualTo(4);
        assertThat(unasked.err()).contains("runs code that may change rows: shout");

        Cli.Result done = cli.must("-x", "owner=a=b", "upgrade", "head", "-x", "mark=?", "--yes");
        assertThat(done.err()).contains("code: shout");
        assertThat(database.query("select owner from people")).containsExactly("A=B?");
        assertThat(database.query("select checksum from retort_history where revision = 'bbbb'"))
                .containsExactly("arguments:mark,owner");
    }

    @Test
    void argumentsMayBeSetInTheFile() throws Exception {
        database.execute("create table people (id bigint, owner text); insert into people values (1)");
        Files.writeString(
                folder.resolve("more.properties"), "migrations.dir = migrations\nx.owner = file\nx.mark = .\n");
        cli.on(database).must("-c", "more.properties", "stamp", "aaaa");

        cli.must("-c", "more.properties", "upgrade", "head", "--yes", "-x", "mark=,");

        assertThat(database.query("select owner from people")).containsExactly("FILE,");
    }

    @Test
    void whatIsNoArgumentIsWrongUsage() {
        Cli.Result wrong = cli.run("upgrade", "head", "-x", "owner");

        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err()).contains("-x").contains("owner");
    }

    @Test
    void scriptAsksWhatMustHoldAndSaysWhereCodeRuns() throws Exception {
        Assumptions.assumeTrue(Psql.isThere(), "skipped: there is no psql on the path");
        String script = cli.must("upgrade", "head", "--sql", "-x", "owner=ada").out();
        String rest =
                cli.must("upgrade", "aaaa:head", "--sql", "-x", "owner=ada").out();

        assertThat(run(script).err()).contains("the migration requires this, and it does not hold: somebody is there");
        assertThat(database.query("select revision from retort_history")).containsExactly("aaaa");
        assertThat(run(rest).err()).contains("the migration requires this, and it does not hold: somebody is there");
        database.execute("insert into people values (1)");

        assertThat(rest).contains("-- The migration runs code here, which needs a connection: shout\n");
        assertThat(run(rest).err()).contains("the migration runs code here, which a script cannot do: shout");
        assertThat(database.query("select owner is null from people")).containsExactly("t");
        String filled = rest.replaceAll(
                "(?s)DO 'BEGIN\n  RAISE EXCEPTION USING MESSAGE = ''the migration runs code.*?;\nEND';", "");
        assertThat(run(filled).exitCode()).isZero();
        assertThat(database.query("select owner from people")).containsExactly("ada!");
    }

    @Test
    void guardedScriptAsksOnlyForWhatIsPending() throws Exception {
        Assumptions.assumeTrue(Psql.isThere(), "skipped: there is no psql on the path");
        cli.on(database).must("stamp", "bbbb");

        assertThat(run(cli.must("upgrade", "head", "--sql", "--idempotent", "-x", "owner=a")
                                .out())
                        .exitCode())
                .isZero();
    }

    private Psql.Result run(String text) throws Exception {
        return Psql.run(database, Files.writeString(folder.resolve("script.sql"), text));
    }
}
