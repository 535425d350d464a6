package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.retort.cli.broken.Nameless;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrongInputIT {

    private final Path folder;

    WrongInputIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void saysThatThereIsNoSuchDatabase(@Fresh TestDatabase database) throws Exception {
        String url = database.url().replace(database.name(), "nowhere");
        Cli.Result result = Cli.lingo(folder).run("check", "--url", url);

        fails(result, "/nowhere does not exist on that server", "Create it (createdb), or name another with --url.");
    }

    @Test
    void saysThatTheServerCannotBeReached() throws Exception {
        Cli.Result result = Cli.lingo(folder).run("current", "--url", "postgresql://u:secret@localhost:1/db");

        fails(result, "postgresql://u@localhost:1/db cannot be reached", "Check host and port, and that it runs.");
        assertThat(result.err()).doesNotContain("secret");
    }

    @Test
    void saysWhatTheClassPathLacks(@Fresh TestDatabase database) throws Exception {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Cli cli = Cli.of(folder, "entities.classpath=empty:missing", "entities.packages=dev.retort.entities.lingo")
                .on(database);
        fails(
                cli.run("check"),
                "there is no " + folder.resolve("missing"),
                "Compile the entities first, or correct the class path.");
        fails(
                cli.run("check", "--classpath", empty.toString()),
                "dev.retort.entities.lingo",
                "Compile the entities, or correct entities.packages and entities.classpath.");
        fails(
                Cli.of(folder).run("check"),
                "no class path for the entities is set",
                "Set entities.classpath in retort.properties, or --classpath;");
    }

    @Test
    void namesTheClassAndAttributeThatHibernateRefuses(@Fresh TestDatabase database) throws Exception {
        Cli cli = Cli.of(
                folder,
                "entities.classpath=" + Cli.classes(Nameless.class),
                "entities.classes=" + Nameless.class.getName(),
                "url=" + database.url());

        Cli.Result result = cli.run("check");

        fails(result, "Nameless", "Correct the mapping that the message names.");
        assertThat(result.err()).contains("owner");
    }

    @Test
    void saysThatTheDatabaseIsNotAtHead(@Fresh TestDatabase database) throws Exception {
        Cli cli = Cli.lingo(folder).on(database);
        cli.createsTable("M1", "aaa111", "", "one");
        cli.createsTable("M2", "bbb222", "\"aaa111\"", "two");
        cli.must("upgrade", "aaa111");

        fails(
                cli.run("revision", "--autogenerate", "-m", "x"),
                "the database is not at head: it is at aaa111 and lacks bbb222",
                "Run retort upgrade head first, or retort stamp head if the database has everything");
        assertThat(cli.run("current", "--check-heads").exitCode()).isEqualTo(3);
        assertThat(cli.files()).hasSize(2);
    }

    @Test
    void saysThatARevisionDoesNotExistOrIsOneOfTwo() throws Exception {
        Cli cli = Cli.lingo(folder);
        cli.createsTable("M1", "aaa111", "", "one");
        cli.createsTable("M2", "aaa222", "\"aaa111\"", "two");

        fails(cli.run("show", "nosuch"), "nosuch", "List the 2 revisions with retort history; the head is aaa222.");
        fails(cli.run("show", "aaa"), "aaa111", "Write more of its characters.");
        fails(
                cli.run("revision", "-m", "x", "--rev-id", "aaa111"),
                "there is a revision aaa111 already",
                "Name another with --rev-id, or leave it out.");
    }

    @Test
    void pointsAtTheLineThatDoesNotCompile() throws Exception {
        Cli cli = Cli.lingo(folder);
        Path file = cli.migration("Broken", "package migrations;\npublic class Broken {\n  int x = nothing;\n}\n");

        Cli.Result result = cli.run("heads", "--format", "json");

        fails(result, file + ":3: ", "Correct it and try again.");
        assertThat(result.err()).contains("int x = nothing;");
        JsonObject error = result.json().getAsJsonObject().getAsJsonObject("error");
        assertThat(error.get("message").getAsString()).contains(":3: ");
        assertThat(error.get("hint").getAsString()).isNotEmpty();
    }

    @Test
    void saysThatTheFolderCannotBeWritten() throws Exception {
        Cli cli = Cli.lingo(folder);
        Files.writeString(folder.resolve("file"), "");

        fails(
                cli.run("revision", "-m", "x", "--migrations", "file/below"),
                folder.resolve("file").toString(),
                "Name another folder with --migrations (migrations.dir in retort.properties); or check its permissions.");
        Cli.Result file = cli.run("revision", "--autogenerate", "-m", "x", "--migrations", "file");
        fails(file, "it is a file, not a folder", "Name the folder of the migrations.");
        assertThat(folder.resolve("file")).isEmptyFile();
    }

    @Test
    void showsNoPassword(@Fresh TestDatabase database) throws Exception {
        Assumptions.assumeTrue(
                System.getProperty("retort.test.server", "embedded").equals("embedded"),
                "skipped: only the embedded server is known to ask for a password");
        database.execute("create role " + TestServer.LOCKED + " login password 'right'");
        try {
            String url = database.url().replaceFirst("user=[^&]*", "user=" + TestServer.LOCKED);
            Cli cli = Cli.lingo(folder).with("RETORT_URL", url);
            for (String wrong : List.of(url + "&password=wr0ngpw", url)) {
                Cli.Result result = cli.with("PGPASSWORD", "wr0ngpw")
                        .run("check", "--url", wrong, "--raiseerr", "--format", "json");
                fails(result, "refused the password", "Set it with PGPASSWORD, ~/.pgpass or in the URL.");
                assertThat(result.out() + result.err()).doesNotContain("wr0ngpw");
            }
            fails(
                    cli.with("PGPASSWORD", "").run("current"),
                    "asks for a password, and none is set",
                    "Set it with PGPASSWORD, ~/.pgpass or in the URL.");
        } finally {
            database.execute("drop role " + TestServer.LOCKED);
        }
    }

    @Test
    void saysThatTheHistoryTableIsAnother(@Fresh TestDatabase database) throws Exception {
        Cli cli = Cli.lingo(folder).on(database);
        cli.createsTable("M1", "aaa111", "", "one");
        cli.must("upgrade", "head");
        database.execute("alter table retort_history drop column checksum");

        String remedy = "Restore the table; or name another with history.table";
        fails(cli.run("current"), "public.retort_history is not a history table of Retort", remedy);
        fails(cli.run("upgrade", "head"), "column \"checksum\" does not exist", remedy);
    }

    @Test
    void saysWhichGrantReadingTheHistoryTakes(@Fresh TestDatabase database) throws Exception {
        Cli cli = Cli.lingo(folder);
        cli.createsTable("M1", "aaa111", "", "one");
        String role = database.name() + "_reader";
        cli.must("upgrade", "head", "--url", database.url());
        database.execute("create role " + role + " login");
        try {
            String url = database.url().replaceFirst("user=[^&]*", "user=" + role);
            Cli.Result result = cli.run("check", "--url", url);

            fails(
                    result,
                    "the history table public.retort_history cannot be read",
                    "GRANT SELECT ON public.retort_history TO " + role);
        } finally {
            database.execute("drop owned by " + role + "; drop role " + role);
        }
    }

    @Test
    void namesTheShadowThatIsNotThereOrNotEmpty(@Fresh TestDatabase database) throws Exception {
        Cli cli = Cli.lingo(folder);
        database.execute("create table mine (x int)");
        String nowhere = database.url().replace(database.name(), "nowhere");

        fails(
                cli.run("diff", "--shadow", nowhere),
                "the shadow postgresql://postgres@localhost",
                "Create it (createdb)");
        fails(
                cli.run("diff", "--shadow", database.url()),
                "is not empty: it has table mine",
                "Name an empty database with --shadow;");
        assertThat(database.query("select relname from pg_class where relname = 'mine'"))
                .hasSize(1);
    }

    @Test
    void refusesMigrationsThatDoNotFollowEachOther() throws Exception {
        Cli cli = Cli.lingo(folder);
        cli.createsTable("M1", "aaa111", "\"gone99\"", "one");
        fails(
                cli.run("heads"),
                "revision 'aaa111' revises 'gone99', which does not exist",
                "Restore its migration, or make 'aaa111' refer to an existing revision.");
        cli.createsTable("M1", "aaa111", "\"bbb222\"", "one");
        cli.createsTable("M2", "bbb222", "\"aaa111\"", "two");
        fails(cli.run("heads"), "these revisions form a cycle", "One of them must revise another revision, or none.");
        cli.createsTable("M2", "aaa111", "", "two");
        fails(cli.run("heads"), "revision aaa111 is in two places", "Give one of them another id.");
    }

    @Test
    void refusesToRunWhereAnAppliedMigrationIsGone(@Fresh TestDatabase database) throws Exception {
        Cli cli = Cli.lingo(folder).on(database);
        Path file = cli.createsTable("M1", "aaa111", "", "one");
        fails(cli.run("downgrade", "-1"), "'-1' goes beyond the revisions", "Use fewer steps, or head or base.");
        cli.must("upgrade", "head");
        Files.delete(file);

        fails(
                cli.run("upgrade", "head"),
                "that have no migration here: aaa111",
                "Get the migrations that it was migrated with; or, if they are lost,");
        assertThat(cli.must("current").err()).contains("aaa111, which has no migration here");
        assertThat(cli.must("stamp", "--purge", "base").err()).contains("at base");
        assertThat(cli.must("upgrade", "head").err())
                .contains("there are no migrations in " + cli.migrations().getFileName());
    }

    @Test
    void worksInAFolderWithSpacesAndUmlauts(@Fresh TestDatabase database) throws Exception {
        Path odd = Files.createDirectories(folder.resolve("Über uns & more"));
        Cli cli = Cli.lingo(odd);
        cli.on(database);
        cli.must("revision", "--autogenerate", "-m", "Größe \"x\"", "--no-proof");
        cli.must("upgrade", "head");
        assertThat(cli.must("check").out()).isEmpty();
    }

    @Test
    void namesTheRightThatARoleLacks(@Fresh TestDatabase database) throws Exception {
        Cli cli = Cli.lingo(folder);
        cli.createsTable("M1", "aaa111", "", "one");
        String role = database.name() + "_weak";
        database.execute("create role " + role + " login; revoke create on schema public from public");
        try {
            String url = database.url().replaceFirst("user=[^&]*", "user=" + role);
            Cli.Result result = cli.run("upgrade", "head", "--url", url);
            fails(
                    result,
                    "public",
                    "GRANT CREATE ON SCHEMA public TO " + role + "; or name a role that has it with --role.");
            assertThat(database.query("select relname from pg_class where relname in ('one', 'retort_history')"))
                    .isEmpty();
        } finally {
            database.execute("drop role " + role);
        }
    }

    @Test
    void asksBeforeRowsAreLost(@Fresh TestDatabase database) throws Exception {
        Cli cli = Cli.lingo(folder).on(database);
        cli.createsTable("M1", "aaa111", "", "one");
        cli.must("upgrade", "head");
        database.execute("insert into one values (1)");

        Cli.Result refused = cli.run("downgrade", "base");

        assertThat(refused.exitCode()).isEqualTo(4);
        assertThat(refused.err()).startsWith("error: ").contains("--yes");
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
        Cli cli = Cli.lingo(folder).on(database);
        cli.createsTable("M1", "aaa111", "", "one");
        cli.createsTable("M2", "bbb222", "\"aaa111\"", "one");

        fails(cli.run("upgrade", "head"), "bbb222", "record that with retort stamp bbb222; then list the differences");
        assertThat(cli.must("current").out()).startsWith("aaa111");
    }

    @Test
    void tellsWrongUsageFromFailure() throws Exception {
        Cli cli = Cli.lingo(folder);
        assertThat(cli.run("upgrade").exitCode()).isEqualTo(2);
        assertThat(cli.run("upgrade", "head", "--nonsense").exitCode()).isEqualTo(2);
        assertThat(cli.run("nonsense").exitCode()).isEqualTo(2);
        assertThat(cli.run("heads", "--format", "sql").exitCode()).isEqualTo(2);
        assertThat(cli.run("heads", "--nonsense", "--format=json")
                        .json()
                        .getAsJsonObject()
                        .has("error"))
                .isTrue();
    }

    /** What Alembic says in three situations that are met often; here with what was found, and what to type. */
    @Test
    void saysWhatItFoundAndWhichCommandHelps(@Fresh TestDatabase database) throws Exception {
        Cli cli = Cli.lingo(folder).on(database);
        Path first = cli.createsTable("M1", "aaa111", "", "one");
        cli.createsTable("M2", "bbb222", "\"aaa111\"", "two");
        database.execute("create table one (id bigint)");

        Cli.Result there = cli.run("upgrade", "head");
        fails(
                there,
                "the database is not in the state that revision aaa111 expects, and nothing was run",
                "if the database is at aaa111, record that with retort stamp aaa111.");
        assertThat(there.err()).contains("table one already exists");
        cli.must("stamp", "aaa111");

        Cli.Result behind = cli.run("check");
        fails(
                behind,
                "the database is not at head: it is at aaa111 and lacks bbb222",
                "Run retort upgrade head first, or retort stamp head if the database has everything");
        assertThat(cli.run("current", "--check-heads").err())
                .contains("it is at aaa111, and the head is bbb222", "Run retort upgrade head");

        Cli.Result unknown = cli.run("upgrade", "ccc");
        fails(unknown, "there is no revision 'ccc'", "List the 2 revisions with retort history; the head is bbb222.");

        cli.must("upgrade", "head");
        Files.delete(first);
        cli.createsTable("M2", "bbb222", "", "two");
        Cli.Result gone = cli.run("upgrade", "head");
        fails(gone, "that have no migration here: aaa111 (\"one\", applied 20", "retort stamp --purge bbb222.");
    }

    /** One line says what is wrong; a later one says what to do about it. */
    private static void fails(Cli.Result result, String problem, String remedy) {
        assertThat(result.err()).contains("error: ").contains(problem);
        assertThat(result.err().lines().filter(line -> line.startsWith("error: ")))
                .hasSize(1);
        assertThat(result.err()
                        .lines()
                        .dropWhile(line -> !line.startsWith("error: "))
                        .skip(1))
                .anySatisfy(line -> assertThat(line).contains(remedy));
        assertThat(result.exitCode()).isEqualTo(1);
    }
}
