package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowsInTheWayIT {

    private static final String WITHOUT_TITLE = "alter table achievements drop column title;"
            + " insert into achievements (points, tier, code) values (1, 'GOLD', 'x')";

    private final Path folder;

    RowsInTheWayIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void refusesToRunWithoutAValueForTheRowsThatAreThere(@Fresh TestDatabase database) throws Exception {
        Cli cli = atHead(database);
        database.execute(WITHOUT_TITLE);

        Cli.Result written = cli.must("revision", "--autogenerate", "-m", "title", "--format", "json");
        assertThat(written.json().getAsJsonObject().get("proof").isJsonNull()).isTrue();
        assertThat(written.err())
                .contains("existing rows need a value for achievements.title")
                .contains("proof not run: values for rows are missing");
        Path file = folder.resolve(written.json().getAsJsonObject().get("file").getAsString());
        String source = Files.readString(file);
        assertThat(source).contains("notNull(), backfillNeeded());");
        Cli.Result failed = cli.run("upgrade", "head", "--yes");

        assertThat(failed.exitCode()).isEqualTo(1);
        assertThat(failed.err())
                .contains("has no value for achievements.title in existing rows")
                .contains("backfill(\"…\") with an SQL value of type varchar(120)");
        assertThat(database.query("select code from achievements")).containsExactly("x");
        assertThat(database.query("select count(*) from retort_history")).containsExactly("1");

        Files.writeString(
                file,
                source.replace("backfillNeeded());", "backfill(\"upper(code)\"));")
                        .replace("backfillNeeded;", "backfill;"));
        cli.must("upgrade", "head", "--yes");
        assertThat(database.query("select title from achievements")).containsExactly("X");
    }

    @Test
    void givesTheRowsThatAreThereTheValueOfTheOption(@Fresh TestDatabase database) throws Exception {
        Cli cli = atHead(database);
        database.execute(WITHOUT_TITLE);

        Cli.Result written =
                cli.must("revision", "--autogenerate", "-m", "title", "--backfill", "achievements.title='a=b'");

        assertThat(written.err()).contains("proof: downgrade restores the catalog");
        assertThat(Files.readString(folder.resolve(written.out().strip())))
                .contains("backfill(\"'a=b'\")")
                .contains("// Backfill: sets title in ");
        assertThat(cli.run("upgrade", "head").exitCode()).isEqualTo(4);
        cli.must("upgrade", "head", "--yes");
        assertThat(database.query("select title from achievements")).containsExactly("a=b");
        cli.must("check");
    }

    @Test
    void asksAPersonForTheValueAndTakesNothingForLater(@Fresh TestDatabase database) throws Exception {
        Cli cli = atHead(database);
        database.execute(WITHOUT_TITLE);

        Cli.Result later = cli.answering("").must("revision", "--autogenerate", "-m", "title", "--dry-run");
        assertThat(later.err()).contains("Existing rows need a value for achievements.title");
        assertThat(later.out()).contains("backfillNeeded()");
        Cli.Result script =
                cli.answering("''").must("revision", "--autogenerate", "-m", "title", "--dry-run", "--format", "json");
        assertThat(script.err()).doesNotContain("Existing rows need");
        cli.answering(" upper(code) ").must("revision", "--autogenerate", "-m", "title");

        cli.must("upgrade", "head", "--yes");
        assertThat(database.query("select title from achievements")).containsExactly("X");
    }

    @Test
    void refusesAValueForAColumnThatGetsNone(@Fresh TestDatabase database) throws Exception {
        Cli cli = atHead(database);
        database.execute(WITHOUT_TITLE);

        assertThat(refusal(cli, "achievements.titel=''"))
                .contains("no value is needed for achievements.titel: the table neither has nor gets such a column");
        assertThat(refusal(cli, "achievements.code=''")).contains("it is neither added nor made NOT NULL");
        assertThat(refusal(cli, "nothing.here=''")).contains("there is no table nothing");
        assertThat(refusal(cli, "title")).contains("--backfill title is not table.column=SQL");
        assertThat(cli.files()).hasSize(1);
    }

    @Test
    void namesTheRowsOnWhichAConstraintWouldFail(@Fresh TestDatabase database) throws Exception {
        Cli cli = Cli.of(folder);
        cli.createsTable("M1", "aaa111", "", "one");
        cli.migration(
                "M2",
                """
                package migrations;
                import dev.retort.migration.*;
                @Revision(id = "bbb222", revises = "aaa111")
                public final class M2 implements Migration {
                  @Override public void upgrade(Operations op) {
                    op.addUnique("one", Definitions.unique("id").named("uq_one"));
                  }
                  @Override public void downgrade(Operations op) {}
                }
                """);
        cli.on(database).must("upgrade", "aaa111");
        database.execute("insert into one values (7), (7), (8)");

        Cli.Result refused = cli.run("upgrade", "head", "--yes");
        JsonObject error = cli.run("upgrade", "head", "--yes", "--format", "json")
                .json()
                .getAsJsonObject()
                .getAsJsonObject("error");
        Cli.Result tried = cli.must("upgrade", "head", "--dry-run", "--format", "json");

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err().lines())
                .containsExactly(
                        "error: rows are in the way, and nothing was run:",
                        "  revision bbb222 adds unique constraint uq_one to one: 1 value of (id) is in more than one"
                                + " row, such as id = 7, rows = 2",
                        "    find them: SELECT id, count(*) AS rows FROM one WHERE id IS NOT NULL GROUP BY 1 HAVING"
                                + " count(*) > 1",
                        "Change these rows or delete them, and run it again.");
        assertThat(error.get("message").getAsString()).contains("such as id = 7", "find them: SELECT");
        assertThat(tried.json().getAsJsonObject().getAsJsonArray("rows_in_the_way"))
                .singleElement()
                .satisfies(rows -> assertThat(
                                rows.getAsJsonObject().get("revision").getAsString())
                        .isEqualTo("bbb222"));
        assertThat(tried.err()).contains("would be refused: revision bbb222 adds unique constraint uq_one");
    }

    private static String refusal(Cli cli, String backfill) {
        Cli.Result refused = cli.run("revision", "--autogenerate", "--backfill", backfill);
        assertThat(refused.exitCode()).isEqualTo(1);
        return refused.err();
    }

    @Test
    void asksBeforeATableWithRowsIsDroppedAndNotForAnEmptyOne(@Fresh TestDatabase database) throws Exception {
        Cli cli = atHead(database);
        database.execute("create table spare (x int); create table vacant (x int); insert into spare values (1)");
        cli.must("revision", "--autogenerate", "-m", "drop", "--no-proof");

        Cli.Result refused = cli.run("upgrade", "head");

        assertThat(refused.exitCode()).isEqualTo(4);
        assertThat(refused.err()).contains("drops a table that has rows: spare").doesNotContain("vacant");
        assertThat(database.query("select x from spare")).containsExactly("1");
        database.execute("delete from spare");
        cli.must("upgrade", "head");
        cli.must("downgrade", "-1");
        database.execute("insert into spare values (1)");
        cli.must("upgrade", "head", "--yes");
    }

    private Cli atHead(TestDatabase database) throws Exception {
        Cli cli = Cli.lingo(folder).on(database);
        cli.must("revision", "--autogenerate", "-m", "first", "--no-proof");
        cli.must("upgrade", "head");
        return cli;
    }
}
