package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.retort.cli.broken.Nameless;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrongInputIT {

    private final Path folder;

    WrongInputIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void saysThatThereIsNoSuchDatabase() throws Exception {
        try (TestDatabase database = TestServer.database()) {
            String url = database.url().replace(database.name(), "nowhere");
            Cli.Result result = Cli.lingo(folder).run("check", "--url", url);

            fails(result, "/nowhere does not exist on that server");
        }
    }

    @Test
    void saysThatTheServerCannotBeReached() throws Exception {
        Cli.Result result = Cli.lingo(folder).run("current", "--url", "postgresql://u:secret@localhost:1/db");

        fails(result, "postgresql://u@localhost:1/db cannot be reached");
        assertThat(result.err()).doesNotContain("secret");
    }

    @Test
    void saysWhatTheClassPathLacks() throws Exception {
        try (TestDatabase database = TestServer.database()) {
            Path empty = Files.createDirectories(folder.resolve("empty"));
            Cli cli = Cli.of(folder, "entities.classpath=empty:missing", "entities.packages=dev.retort.entities.lingo")
                    .with("RETORT_URL", database.url());
            fails(cli.run("check"), "there is no " + folder.resolve("missing"));
            fails(cli.run("check", "--classpath", empty.toString()), "dev.retort.entities.lingo");
            fails(Cli.of(folder).run("check"), "no class path for the entities is set");
        }
    }

    @Test
    void namesTheClassAndAttributeThatHibernateRefuses() throws Exception {
        try (TestDatabase database = TestServer.database()) {
            Cli cli = Cli.of(
                    folder,
                    "entities.classpath=" + Cli.classes(Nameless.class),
                    "entities.classes=" + Nameless.class.getName(),
                    "url=" + database.url());

            Cli.Result result = cli.run("check");

            fails(result, "Nameless");
            assertThat(result.err()).contains("owner");
        }
    }

    @Test
    void saysThatTheDatabaseIsNotAtHead() throws Exception {
        Cli cli = Cli.lingo(folder);
        cli.createsTable("M1", "aaa111", "", "one");
        cli.createsTable("M2", "bbb222", "\"aaa111\"", "two");
        try (TestDatabase database = TestServer.database()) {
            cli.with("RETORT_URL", database.url());
            cli.must("upgrade", "aaa111");

            fails(
                    cli.run("revision", "--autogenerate", "-m", "x"),
                    "the database is not at head: it is at aaa111 and lacks bbb222");
            assertThat(cli.run("current", "--check-heads").exitCode()).isEqualTo(3);
            assertThat(cli.files()).hasSize(2);
        }
    }

    @Test
    void saysThatARevisionDoesNotExistOrIsOneOfTwo() throws Exception {
        Cli cli = Cli.lingo(folder);
        cli.createsTable("M1", "aaa111", "", "one");
        cli.createsTable("M2", "aaa222", "\"aaa111\"", "two");

        fails(cli.run("show", "nosuch"), "nosuch");
        fails(cli.run("show", "aaa"), "aaa111");
        fails(cli.run("revision", "-m", "x", "--rev-id", "aaa111"), "there is a revision aaa111 already");
    }

    @Test
    void pointsAtTheLineThatDoesNotCompile() throws Exception {
        Cli cli = Cli.lingo(folder);
        Path file = cli.migration("Broken", "package migrations;\npublic class Broken {\n  int x = nothing;\n}\n");

        Cli.Result result = cli.run("heads", "--format", "json");

        fails(result, file + ":3: ");
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
                folder.resolve("file").toString());
    }

    @Test
    void namesTheRightThatARoleLacks() throws Exception {
        Cli cli = Cli.lingo(folder);
        cli.createsTable("M1", "aaa111", "", "one");
        try (TestDatabase database = TestServer.database()) {
            String role = database.name() + "_weak";
            database.execute("create role " + role + " login; revoke create on schema public from public");
            try {
                String url = database.url().replaceFirst("user=[^&]*", "user=" + role);
                fails(cli.run("upgrade", "head", "--url", url), "public");
                assertThat(database.query("select relname from pg_class where relname in ('one', 'retort_history')"))
                        .isEmpty();
            } finally {
                database.execute("drop role " + role);
            }
        }
    }

    @Test
    void asksBeforeRowsAreLost() throws Exception {
        Cli cli = Cli.lingo(folder);
        cli.createsTable("M1", "aaa111", "", "one");
        try (TestDatabase database = TestServer.database()) {
            cli.with("RETORT_URL", database.url());
            cli.must("upgrade", "head");
            database.execute("insert into one values (1)");

            Cli.Result refused = cli.run("downgrade", "base");

            assertThat(refused.exitCode()).isEqualTo(4);
            assertThat(refused.err()).startsWith("error: ").contains("--yes");
            assertThat(database.query("select id from one")).containsExactly("1");
            cli.must("downgrade", "base", "--yes");
        }
    }

    @Test
    void leavesNothingHalfDone() throws Exception {
        Cli cli = Cli.lingo(folder);
        cli.createsTable("M1", "aaa111", "", "one");
        cli.createsTable("M2", "bbb222", "\"aaa111\"", "one");
        try (TestDatabase database = TestServer.database()) {
            cli.with("RETORT_URL", database.url());

            fails(cli.run("upgrade", "head"), "bbb222");
            assertThat(cli.must("current").out()).startsWith("aaa111");
        }
    }

    @Test
    void tellsWrongUsageFromFailure() throws Exception {
        Cli cli = Cli.lingo(folder);
        assertThat(cli.run("upgrade").exitCode()).isEqualTo(2);
        assertThat(cli.run("upgrade", "head", "--sql").exitCode()).isEqualTo(2);
        assertThat(cli.run("nonsense").exitCode()).isEqualTo(2);
        assertThat(cli.run("heads", "--format", "sql").exitCode()).isEqualTo(2);
        assertThat(cli.run("heads", "--nonsense", "--format=json")
                        .json()
                        .getAsJsonObject()
                        .has("error"))
                .isTrue();
    }

    private static void fails(Cli.Result result, String words) {
        assertThat(result.err()).contains("error: ").contains(words);
        assertThat(result.err().lines().filter(line -> line.startsWith("error: ")))
                .hasSize(1);
        assertThat(result.exitCode()).isEqualTo(1);
    }
}
