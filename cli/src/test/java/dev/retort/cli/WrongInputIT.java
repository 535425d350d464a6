package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.retort.cli.broken.Nameless;
import dev.retort.generator.report.ExitCode;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/**
 * Wrong input and other situations in which a command does not run. The messages, each a problem and a remedy, are those
 * of {@code wrong-input.txt} in the resources.
 */
class WrongInputIT {

    private static final Path MESSAGES = Path.of("src/test/resources/wrong-input.txt");

    private final Path folder;
    private final Transcript transcript = new Transcript(MESSAGES);

    WrongInputIT(@TempDir Path folder) {
        this.folder = folder;
        transcript.replace(folder.toString(), "folder");
    }

    @AfterEach
    void messagesAreThoseOfTheFile(TestInfo test) throws IOException {
        transcript.expectSection(test.getTestMethod().orElseThrow().getName());
    }

    @Test
    void saysThatThereIsNoSuchDatabase(@Fresh TestDatabase database) throws Exception {
        transcript.replace(database);
        String url = database.url().replace(database.name(), "nowhere");
        transcript.replace(url, "url of nowhere");

        fails(Cli.lingo(folder), "check", "--url", url);
    }

    @Test
    void saysThatTheServerCannotBeReached() throws Exception {
        Cli.Result result = fails(Cli.lingo(folder), "current", "--url", "postgresql://u:secret@localhost:1/db");

        assertThat(result.err()).doesNotContain("secret");
    }

    @Test
    void saysWhatTheClassPathLacks(@Fresh TestDatabase database) throws Exception {
        transcript.replace(database);
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Cli cli = Cli.of(folder, "entities.classpath=empty:missing", "entities.packages=dev.retort.entities.lingo")
                .on(database);

        fails(cli, "check");
        fails(cli, "check", "--classpath", empty.toString());
        fails(Cli.of(folder), "check");
    }

    @Test
    void namesTheClassAndAttributeThatHibernateRefuses(@Fresh TestDatabase database) throws Exception {
        transcript.replace(database);
        Cli cli = Cli.of(
                folder,
                "entities.classpath=" + Cli.classes(Nameless.class),
                "entities.classes=" + Nameless.class.getName(),
                "url=" + database.url());

        assertThat(fails(cli, "check").err()).contains("Nameless", "owner");
    }

    @Test
    void saysThatTheDatabaseIsNotAtHead(@Fresh TestDatabase database) throws Exception {
        transcript.replace(database);
        Cli cli = Cli.lingo(folder).on(database);
        cli.createsTable("M1", "aaa111", "", "one");
        cli.createsTable("M2", "bbb222", "\"aaa111\"", "two");
        cli.must("upgrade", "aaa111");

        fails(cli, "revision", "--autogenerate", "-m", "x");
        ends(ExitCode.DIFFERENT, cli, "current", "--check-heads");
        assertThat(cli.files()).hasSize(2);
    }

    @Test
    void saysThatARevisionDoesNotExistOrIsOneOfTwo() throws Exception {
        Cli cli = Cli.lingo(folder);
        cli.createsTable("M1", "aaa111", "", "one");
        cli.createsTable("M2", "aaa222", "\"aaa111\"", "two");

        fails(cli, "show", "nosuch");
        fails(cli, "show", "aaa");
        fails(cli, "revision", "-m", "x", "--rev-id", "aaa111");
    }

    @Test
    void pointsAtTheLineThatDoesNotCompile() throws Exception {
        Cli cli = Cli.lingo(folder);
        Path file = cli.migration("Broken", "package migrations;\npublic class Broken {\n  int x = nothing;\n}\n");

        Cli.Result result = fails(cli, "heads", "--format", "json");

        assertThat(result.err()).contains(file + ":3: ", "int x = nothing;");
        JsonObject error = result.json().getAsJsonObject().getAsJsonObject("error");
        assertThat(error.get("message").getAsString()).contains(":3: ");
        assertThat(error.get("hint").getAsString()).isNotEmpty();
    }

    @Test
    void saysThatTheFolderCannotBeWritten() throws Exception {
        Cli cli = Cli.lingo(folder);
        Files.writeString(folder.resolve("file"), "");

        fails(cli, "revision", "-m", "x", "--migrations", "file/below");
        fails(cli, "revision", "--autogenerate", "-m", "x", "--migrations", "file");
        assertThat(folder.resolve("file")).isEmptyFile();
    }

    @Test
    void showsNoPassword(@Fresh TestDatabase database) throws Exception {
        transcript.replace(database);
        Assumptions.assumeTrue(
                System.getProperty("retort.test.server", "embedded").equals("embedded"),
                "skipped: only the embedded server is known to ask for a password");
        database.execute("create role " + TestServer.LOCKED + " login password 'right'");
        try {
            String url = database.url().replaceFirst("user=[^&]*", "user=" + TestServer.LOCKED);
            transcript.replace(url, "url of " + TestServer.LOCKED);
            Cli cli = Cli.lingo(folder).with("RETORT_URL", url);
            for (String wrong : List.of(url + "&password=wr0ngpw", url)) {
                Cli.Result result = fails(
                        cli.with("PGPASSWORD", "wr0ngpw"), "check", "--url", wrong, "--raiseerr", "--format", "json");
                assertThat(result.out() + result.err()).doesNotContain("wr0ngpw");
            }
            fails(cli.with("PGPASSWORD", ""), "current");
        } finally {
            database.execute("drop role " + TestServer.LOCKED);
        }
    }

    @Test
    void saysThatTheHistoryTableIsAnother(@Fresh TestDatabase database) throws Exception {
        transcript.replace(database);
        Cli cli = Cli.lingo(folder).on(database);
        cli.createsTable("M1", "aaa111", "", "one");
        cli.must("upgrade", "head");
        database.execute("alter table retort_history drop column checksum");

        fails(cli, "current");
        fails(cli, "upgrade", "head");
    }

    @Test
    void saysWhichGrantReadingTheHistoryTakes(@Fresh TestDatabase database) throws Exception {
        transcript.replace(database);
        Cli cli = Cli.lingo(folder);
        cli.createsTable("M1", "aaa111", "", "one");
        String role = database.name() + "_reader";
        cli.must("upgrade", "head", "--url", database.url());
        database.execute("create role " + role + " login");
        try {
            String url = database.url().replaceFirst("user=[^&]*", "user=" + role);
            transcript.replace(url, "url of the role");
            fails(cli, "check", "--url", url);
        } finally {
            database.execute("drop owned by " + role + "; drop role " + role);
        }
    }

    @Test
    void namesTheShadowThatIsNotThereOrNotEmpty(@Fresh TestDatabase database) throws Exception {
        transcript.replace(database);
        Cli cli = Cli.lingo(folder);
        database.execute("create table mine (x int)");
        String nowhere = database.url().replace(database.name(), "nowhere");
        transcript.replace(nowhere, "url of nowhere");

        fails(cli, "diff", "--shadow", nowhere);
        fails(cli, "diff", "--shadow", database.url());
        assertThat(database.query("select relname from pg_class where relname = 'mine'"))
                .hasSize(1);
    }

    @Test
    void refusesMigrationsThatDoNotFollowEachOther() throws Exception {
        Cli cli = Cli.lingo(folder);
        cli.createsTable("M1", "aaa111", "\"gone99\"", "one");
        fails(cli, "heads");
        cli.createsTable("M1", "aaa111", "\"bbb222\"", "one");
        cli.createsTable("M2", "bbb222", "\"aaa111\"", "two");
        fails(cli, "heads");
        cli.createsTable("M2", "aaa111", "", "two");
        fails(cli, "heads");
    }

    @Test
    void refusesToRunWhereAnAppliedMigrationIsGone(@Fresh TestDatabase database) throws Exception {
        transcript.replace(database);
        Cli cli = Cli.lingo(folder).on(database);
        Path file = cli.createsTable("M1", "aaa111", "", "one");
        fails(cli, "downgrade", "-1");
        cli.must("upgrade", "head");
        Files.delete(file);

        fails(cli, "upgrade", "head");
        assertThat(cli.must("current").err()).contains("aaa111, which has no migration here");
        assertThat(cli.must("stamp", "--purge", "base").err()).contains("at base");
        assertThat(cli.must("upgrade", "head").err())
                .contains("there are no migrations in " + cli.migrations().getFileName());
    }

    @Test
    void worksInAFolderWithSpacesAndUmlauts(@Fresh TestDatabase database) throws Exception {
        transcript.replace(database);
        Path odd = Files.createDirectories(folder.resolve("Über uns & more"));
        Cli cli = Cli.lingo(odd);
        cli.on(database);
        cli.must("revision", "--autogenerate", "-m", "Größe \"x\"", "--no-proof");
        cli.must("upgrade", "head");
        assertThat(cli.must("check").out()).isEmpty();
    }

    @Test
    void namesTheRightThatARoleLacks(@Fresh TestDatabase database) throws Exception {
        transcript.replace(database);
        Cli cli = Cli.lingo(folder);
        cli.createsTable("M1", "aaa111", "", "one");
        String role = database.name() + "_weak";
        database.execute("create role " + role + " login; revoke create on schema public from public");
        try {
            String url = database.url().replaceFirst("user=[^&]*", "user=" + role);
            transcript.replace(url, "url of the role");

            fails(cli, "upgrade", "head", "--url", url);
            assertThat(database.query("select relname from pg_class where relname in ('one', 'retort_history')"))
                    .isEmpty();
        } finally {
            database.execute("drop role " + role);
        }
    }

    @Test
    void asksBeforeRowsAreLost(@Fresh TestDatabase database) throws Exception {
        transcript.replace(database);
        Cli cli = Cli.lingo(folder).on(database);
        cli.createsTable("M1", "aaa111", "", "one");
        cli.must("upgrade", "head");
        database.execute("insert into one values (1)");

        fails(4, cli, "downgrade", "base");
        assertThat(cli.run("downgrade", "base", "--format", "json")
                        .json()
                        .getAsJsonObject()
                        .getAsJsonObject("error")
                        .get("message")
                        .getAsString())
                .contains("drops a table that has rows: one");
        assertThat(database.query("select id from one")).containsExactly("1");
        cli.must("downgrade", "base", "--yes");
    }

    @Test
    void leavesNothingHalfDone(@Fresh TestDatabase database) throws Exception {
        transcript.replace(database);
        Cli cli = Cli.lingo(folder).on(database);
        cli.createsTable("M1", "aaa111", "", "one");
        cli.createsTable("M2", "bbb222", "\"aaa111\"", "one");

        fails(cli, "upgrade", "head");
        assertThat(cli.must("current").out()).startsWith("aaa111");
    }

    @Test
    void tellsWrongUsageFromFailure() throws Exception {
        Cli cli = Cli.lingo(folder);
        fails(ExitCode.USAGE, cli, "upgrade");
        fails(ExitCode.USAGE, cli, "upgrade", "head", "--nonsense");
        fails(ExitCode.USAGE, cli, "nonsense");
        fails(ExitCode.USAGE, cli, "upgrad", "head");
        fails(ExitCode.USAGE, cli, "revision", "--autogenrate", "-m", "x");
        fails(ExitCode.USAGE, cli, "upgrade", "head", "--ur=postgresql://localhost/db");
        fails(ExitCode.USAGE, cli, "heads", "aaa111");
        fails(ExitCode.USAGE, cli, "heads", "--format", "sql");
        assertThat(cli.run("heads", "--nonsense", "--format=json")
                        .json()
                        .getAsJsonObject()
                        .has("error"))
                .isTrue();
    }

    @Test
    void saysWhereItLookedForAProject(@Fresh TestDatabase database) throws Exception {
        transcript.replace(database);
        Cli cli = Cli.anywhere(folder);
        List<String> without = List.of(
                "upgrade head",
                "downgrade base",
                "current",
                "history",
                "heads",
                "branches",
                "show head",
                "merge heads -m x",
                "edit head",
                "stamp head",
                "ensure-version",
                "repair",
                "check",
                "diff",
                "status",
                "drift",
                "verify",
                "revision -m x",
                "show --schema users",
                "upgrade head --sql");
        for (String command : without) {
            Cli.Result result = cli.run(command.split(" "));
            assertThat(result.exitCode()).as(command).isEqualTo(ExitCode.FAILED);
            assertThat(result.err()).as(command).contains("there is no project in " + folder);
        }
        fails(cli, "upgrade", "head");
        fails(cli, "upgrade", "head", "--url", database.url());
        fails(cli, "upgrade", "head", "--migrations", "migratons");
        assertThat(folder).isEmptyDirectory();

        cli.must("ensure-version", "--url", database.url());
        cli.must("show", "--schema", "retort_history", "--url", database.url());
        cli.must("revision", "-m", "first", "--migrations", "db");
        assertThat(cli.must("history", "--migrations", "db").out()).contains("first");
    }

    /** Alembic's messages in three frequent situations; Retort adds what it found and which command helps. */
    @Test
    void saysWhatItFoundAndWhichCommandHelps(@Fresh TestDatabase database) throws Exception {
        transcript.replace(database);
        Cli cli = Cli.lingo(folder).on(database);
        Path first = cli.createsTable("M1", "aaa111", "", "one");
        cli.createsTable("M2", "bbb222", "\"aaa111\"", "two");
        database.execute("create table one (id bigint)");

        fails(cli, "upgrade", "head");
        cli.must("stamp", "aaa111");

        fails(cli, "check");
        ends(ExitCode.DIFFERENT, cli, "current", "--check-heads");
        fails(cli, "upgrade", "ccc");

        cli.must("upgrade", "head");
        Files.delete(first);
        cli.createsTable("M2", "bbb222", "", "two");
        fails(cli, "upgrade", "head");
    }

    /** One line says what is wrong; a later one says what to do about it. */
    private Cli.Result fails(Cli cli, String... arguments) {
        return fails(ExitCode.FAILED, cli, arguments);
    }

    private Cli.Result fails(int exitCode, Cli cli, String... arguments) {
        Cli.Result result = ends(exitCode, cli, arguments);
        List<String> lines = result.err().lines().toList();
        assertThat(lines.stream().filter(line -> line.startsWith("error: "))).hasSize(1);
        assertThat(lines.get(lines.size() - 1)).doesNotStartWith("error: ");
        return result;
    }

    private Cli.Result ends(int exitCode, Cli cli, String... arguments) {
        Cli.Result result = cli.run(arguments);
        transcript.add(result, arguments);
        assertThat(result.exitCode()).isEqualTo(exitCode);
        return result;
    }
}
