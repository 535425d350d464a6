package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeWayIT {

    private static final String RELATIONS =
            "select relname from pg_class where oid >= 16384 and relkind in ('r', 'S', 'v') order by 1";
    private static final String TYPES = "select typname from pg_type where typtype = 'e' and oid >= 16384";

    private final Path folder;

    WholeWayIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void goesFromEntitiesToALiveDatabaseAndBack(@Fresh TestDatabase database, @Fresh TestDatabase shadow)
            throws Exception {
        Cli cli = Cli.lingo(folder).on(database);
        Cli.Result written = cli.must("revision", "--autogenerate", "-m", "first", "--shadow", shadow.url());
        assertThat(written.err()).contains("Creates 20 tables", "downgrade restores the catalog");
        Path file = folder.resolve(written.out().strip());
        assertThat(file).exists();
        assertThat(database.query(RELATIONS)).isEmpty();
        assertThat(shadow.query(RELATIONS)).isEmpty();

        assertThat(cli.run("check").exitCode()).isEqualTo(1);
        cli.must("upgrade", "head");
        assertThat(database.query(RELATIONS)).contains("users", "retort_history");
        assertThat(cli.must("check").out()).isEmpty();
        assertThat(cli.must("current", "--check-heads").out()).contains("(head) (current)");

        Cli.Result second = cli.must("revision", "--autogenerate", "-m", "second", "--shadow", shadow.url());
        assertThat(second.out()).isEmpty();
        assertThat(cli.files()).containsExactly(file);

        cli.must("downgrade", "base");
        assertThat(database.query(RELATIONS)).containsExactly("retort_history");
        assertThat(database.query(TYPES)).isEmpty();
        cli.must("upgrade", "+1");
        cli.must("downgrade", "-1");
        assertThat(database.query(RELATIONS)).containsExactly("retort_history");
    }

    @Test
    void needsNothingInstalled() throws Exception {
        Cli cli = Cli.lingo(folder);

        JsonObject first = cli.must("revision", "--autogenerate", "-m", "first", "--format", "json")
                .json()
                .getAsJsonObject();
        assertThat(first.get("proof").toString()).isEqualTo("{\"upgrade\":true,\"converges\":true,\"downgrade\":true}");
        assertThat(folder.resolve(first.get("file").getAsString())).exists();

        Cli.Result upgraded = cli.must("upgrade", "head");
        assertThat(upgraded.err()).contains("using the embedded one in .retort");
        assertThat(cli.must("current").out()).startsWith(first.get("id").getAsString());
        assertThat(cli.must("check", "--format", "json").json().toString())
                .isEqualTo("{\"operations\":[],\"notes\":[]}");
        JsonObject second = cli.must("--format", "json", "revision", "--autogenerate", "-m", "second")
                .json()
                .getAsJsonObject();
        assertThat(second.get("file").isJsonNull()).isTrue();
        assertThat(second.get("proof").isJsonNull()).isTrue();
        cli.must("downgrade", "base");
        assertThat(cli.must("current").out()).isEmpty();
        assertThat(Files.readString(folder.resolve(".retort/.gitignore"))).isEqualTo("*\n");
    }

    @Test
    void listsWhatDiffersWithItsSql(@Fresh TestDatabase database) throws Exception {
        Cli cli = Cli.lingo(folder);
        cli.with("DATABASE_URL", database.url());
        cli.must("revision", "--autogenerate", "-m", "first", "--no-proof");
        cli.must("upgrade", "head");
        database.execute("alter table users drop column email cascade");

        Cli.Result check = cli.run("check", "--format", "json");

        assertThat(check.exitCode()).isEqualTo(3);
        JsonObject operation = check.json()
                .getAsJsonObject()
                .getAsJsonArray("operations")
                .get(0)
                .getAsJsonObject();
        assertThat(operation.get("operation").getAsString()).isEqualTo("add_column");
        assertThat(operation.get("table").getAsString()).isEqualTo("public.users");
        assertThat(operation.get("name").getAsString()).isEqualTo("email");
        assertThat(operation.get("sql").toString()).containsIgnoringCase("alter table users add column email");
        assertThat(cli.must("diff").out()).startsWith("add_column users.email");
        assertThat(cli.must("diff", "--format", "sql").out())
                .containsIgnoringCase("alter table users add column email")
                .contains(";");
    }

    @Test
    void printsWithoutWriting(@Fresh TestDatabase database) throws Exception {
        Cli cli = Cli.lingo(folder).with("SOURCE_DATE_EPOCH", "1700000000");
        cli.on(database);

        Cli.Result printed = cli.must("revision", "--autogenerate", "-m", "first", "--rev-id", "abc123", "--dry-run");

        assertThat(printed.out())
                .contains("id = \"abc123\"", "class M20231114_2213_First", "created = \"2023-11-14T22:13:20Z\"");
        assertThat(cli.files()).isEmpty();
    }

    @Test
    void showsThePlanAndRunsNothing(@Fresh TestDatabase database) throws Exception {
        Cli cli = Cli.lingo(folder).on(database);
        cli.createsTable("M1", "aaaa", "", "boxes");

        assertThat(cli.must("upgrade", "head", "--dry-run").out().lines())
                .startsWith("-- upgrade aaaa, boxes", "BEGIN;")
                .endsWith("COMMIT;");
        assertThat(database.query(RELATIONS)).isEmpty();

        cli.must("upgrade", "head");
        database.execute("insert into boxes values (1)");
        JsonObject plan = cli.must("downgrade", "base", "--dry-run", "--format", "json")
                .json()
                .getAsJsonObject();
        assertThat(plan.get("revisions").toString())
                .isEqualTo("[{\"id\":\"aaaa\",\"direction\":\"downgrade\",\"transactions\":[[\"DROP TABLE boxes\"]]}]");
        assertThat(plan.get("losses").toString()).contains("boxes");
        assertThat(database.query(RELATIONS)).contains("boxes");
    }
}
