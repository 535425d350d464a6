package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowsInTheWayIT {

    private final Path folder;

    RowsInTheWayIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void tellsOfAColumnForWhichTheRowsHaveNoValue() throws Exception {
        try (TestDatabase database = TestServer.database()) {
            Cli cli = atHead(database);
            database.execute("alter table achievements drop column title;"
                    + " insert into achievements (points, tier, code) values (1, 'GOLD', 'x')");

            Cli.Result written = cli.must("revision", "--autogenerate", "-m", "title", "--no-proof");
            assertThat(written.err()).contains("Fails if achievements has rows");
            assertThat(Files.readString(folder.resolve(written.out().strip())))
                    .contains("// Fails if achievements has rows: give title a default");
            Cli.Result failed = cli.run("upgrade", "head");

            assertThat(failed.exitCode()).isEqualTo(1);
            assertThat(failed.err())
                    .contains("column \"title\" of relation \"achievements\" contains null values")
                    .contains("as they were before this revision")
                    .contains("Give the column a default, or add it nullable");
            assertThat(database.query("select code from achievements")).containsExactly("x");
            assertThat(database.query("select count(*) from retort_history")).containsExactly("1");
        }
    }

    @Test
    void asksBeforeATableWithRowsIsDroppedAndNotForAnEmptyOne() throws Exception {
        try (TestDatabase database = TestServer.database()) {
            Cli cli = atHead(database);
            database.execute("create table spare (x int); create table vacant (x int); insert into spare values (1)");
            cli.must("revision", "--autogenerate", "-m", "drop", "--no-proof");

            Cli.Result refused = cli.run("upgrade", "head");

            assertThat(refused.exitCode()).isEqualTo(4);
            assertThat(refused.err())
                    .contains("drops a table that has rows: spare")
                    .doesNotContain("vacant");
            assertThat(database.query("select x from spare")).containsExactly("1");
            database.execute("delete from spare");
            cli.must("upgrade", "head");
            cli.must("downgrade", "-1");
            database.execute("insert into spare values (1)");
            cli.must("upgrade", "head", "--yes");
        }
    }

    private Cli atHead(TestDatabase database) throws Exception {
        Cli cli = Cli.lingo(folder).with("RETORT_URL", database.url());
        cli.must("revision", "--autogenerate", "-m", "first", "--no-proof");
        cli.must("upgrade", "head");
        return cli;
    }
}
