package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.retort.generator.settings.DatabaseUrl;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusIT {

    private final Path folder;
    private final Cli cli;

    StatusIT(@TempDir Path folder) throws Exception {
        this.folder = folder;
        this.cli = Cli.of(folder);
    }

    @Test
    void showsWhereADatabaseStands(@Fresh TestDatabase database, @Fresh TestDatabase shadow) throws Exception {
        cli.createsTable("M1", "aaaa", "", "boxes");
        cli.createsTable("M2", "bbbb", "\"aaaa\"", "lids");
        cli.on(database);
        cli.must("upgrade", "aaaa");

        Cli.Result behind = cli.run("status", "--check", "--shadow", shadow.url());

        assertThat(behind.exitCode()).isEqualTo(3);
        assertThat(behind.out().lines().map(line -> line.replaceFirst("; applied .* by .*", "; applied")))
                .containsExactly(
                        "database  " + shown(database) + ", PostgreSQL " + version(database),
                        "current   aaaa (current), boxes; applied",
                        "pending   bbbb (head), lids",
                        "drift     none");
        assertThat(cli.must("status", "--shadow", shadow.url()).out()).isEqualTo(behind.out());

        cli.must("upgrade", "head");
        assertThat(cli.must("status", "--check", "--shadow", shadow.url()).out())
                .contains("pending   none", "drift     none");
        assertThat(cli.must("drift", "--shadow", shadow.url()).err())
                .contains("no difference: the database matches the result of its 2 revisions");
    }

    @Test
    void showsWhatWasDoneByHand(@Fresh TestDatabase database, @Fresh TestDatabase shadow) throws Exception {
        cli.createsTable("M1", "aaaa", "", "boxes");
        cli.on(database);
        cli.must("upgrade", "head");
        database.execute("alter table boxes add column lid text;"
                + "create function noted() returns int language sql as 'select 1'");

        Cli.Result drift = cli.run("drift", "--shadow", shadow.url());

        assertThat(drift.exitCode()).isEqualTo(3);
        assertThat(drift.out().lines()).containsExactly("drop_column boxes.lid", "there is function noted()");
        assertThat(cli.run("drift", "--shadow", shadow.url(), "--format", "sql")
                        .out()
                        .lines())
                .containsExactly("ALTER TABLE boxes DROP COLUMN lid;", "-- there is function noted()");
        JsonObject json = cli.run("drift", "--shadow", shadow.url(), "--format", "json")
                .json()
                .getAsJsonObject();
        assertThat(json.toString())
                .isEqualTo("{\"operations\":[{\"operation\":\"drop_column\",\"table\":\"public.boxes\","
                        + "\"name\":\"lid\",\"from\":null,\"to\":null,\"sql\":[\"ALTER TABLE boxes DROP COLUMN lid\"]}],"
                        + "\"others\":[\"there is function noted()\"]}");
        Cli.Result status = cli.run("status", "--check", "--shadow", shadow.url());
        assertThat(status.exitCode()).isEqualTo(3);
        assertThat(status.out()).contains("drift     drop_column boxes.lid", "          there is function noted()");
    }

    @Test
    void saysWhatTheHistoryHasThatTheMigrationsDoNotExplain(@Fresh TestDatabase database) throws Exception {
        Path first = cli.createsTable("M1", "aaaa", "", "boxes");
        cli.createsTable("M2", "bbbb", "\"aaaa\"", "lids");
        cli.on(database);
        cli.must("upgrade", "head");
        cli.createsTable("M2", "bbbb", "\"aaaa\"", "covers");

        Cli.Result changed = cli.run("status", "--check", "--shadow", "none");

        assertThat(changed.exitCode()).isEqualTo(3);
        assertThat(changed.out())
                .contains(
                        "changed   bbbb (covers, M2.java)", "drift     not checked: the migrations cannot be replayed");
        assertThat(cli.run("upgrade", "head").err())
                .contains("the migrations of these applied revisions have changed: bbbb (covers, M2.java)\n");
        cli.createsTable("M2", "bbbb", "\"aaaa\"", "lids");
        assertThat(cli.must("status", "--check", "--shadow", "none").out()).contains("pending   none");

        Files.delete(first);
        cli.createsTable("M2", "bbbb", "", "lids");
        JsonObject unknown = cli.must("status", "--format", "json").json().getAsJsonObject();
        assertThat(unknown.get("unknown").toString()).isEqualTo("[\"aaaa\"]");
        assertThat(unknown.get("drift").isJsonNull()).isTrue();
        assertThat(unknown.get("drift_unseen").getAsString()).contains("no migration here: aaaa");
        assertThat(cli.run("drift").exitCode()).isEqualTo(1);
        assertThat(cli.run("drift").err()).contains("retort stamp --purge REV");
    }

    @Test
    void worksWithoutADatabaseOfTheUsers() throws Exception {
        cli.createsTable("M1", "aaaa", "", "boxes");

        Cli.Result status = cli.must("status");

        assertThat(status.out())
                .contains(
                        "database  the embedded development database", "current   base", "pending   aaaa (head), boxes")
                .contains("drift     none");
        assertThat(folder.resolve(".retort")).isDirectory();
    }

    private static String shown(TestDatabase database) {
        return DatabaseUrl.parse(database.url()).toString();
    }

    private static String version(TestDatabase database) throws Exception {
        return database.query("select current_setting('server_version')").get(0);
    }
}
