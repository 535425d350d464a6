package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintIT {

    /** The acceptance may be added to a migration that was applied, because it changes no operation. */
    @Test
    void checksTheMigrationsThatTheDatabaseLacks(@TempDir Path folder, @Fresh TestDatabase database) throws Exception {
        Cli cli = Cli.of(folder).on(database);
        Path first = cli.createsTable("M1", "aaaabbbbcccc", "", "orders");
        cli.must("upgrade", "head");
        database.execute("insert into orders values (1), (2)");
        Files.writeString(
                first,
                Files.readString(first)
                        .replace("@Revision", "@Accepts(value = \"scans-table\", because = \"new\")\n@Revision"));
        cli.migration(
                "M2",
                """
                package migrations;
                import dev.retort.migration.*;
                @Revision(id = "ddddeeeeffff", revises = "aaaabbbbcccc", message = "second")
                @Accepts(value = "loses-data", on = "orders", because = "only a test")
                public final class M2 implements Migration {
                  @Override public void upgrade(Operations op) {
                    op.execute("DELETE FROM orders WHERE id = 1");
                  }
                  @Override public void downgrade(Operations op) {}
                }
                """);

        Cli.Result result = cli.must("lint");

        assertThat(result.out()).contains("M2.java:7: accepted: Data loss", "only a test");
        assertThat(result.err()).contains("1 file checked: no hazards; 1 accepted.");
        cli.must("upgrade", "head", "--yes");
        assertThat(cli.must("lint").err()).contains("0 files checked");
        assertThat(cli.must("status").out()).doesNotContain("changed");
        assertThat(database.query("select count(*) from orders")).containsExactly("1");
    }
}
