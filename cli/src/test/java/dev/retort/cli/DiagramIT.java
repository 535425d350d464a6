package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagramIT {

    private final Path folder;
    private final Cli cli;

    DiagramIT(@TempDir Path folder, @Fresh TestDatabase database) throws IOException {
        this.folder = folder;
        this.cli = Cli.lingo(folder).on(database);
    }

    /** The three sources have the same tables, also with rows that no migration knows of. */
    @Test
    void drawsTheSameTablesFromEachSource() throws Exception {
        cli.must("revision", "--autogenerate", "-m", "first", "--no-proof");
        cli.must("upgrade", "head");

        JsonElement entities = json("entities");

        assertThat(entities.getAsJsonObject().getAsJsonArray("tables")).hasSizeGreaterThan(10);
        assertThat(entities.getAsJsonObject().getAsJsonArray("relations")).hasSizeGreaterThan(10);
        assertThat(json("migrations")).isEqualTo(json("database"));
        assertThat(names(json("database"))).isEqualTo(names(entities));
        assertThat(cli.must("diagram", "--format", "json").json())
                .as("the entities are the default")
                .isEqualTo(entities);
    }

    private JsonElement json(String source) {
        return cli.must("diagram", "--from", source, "--format", "json").json();
    }

    private static Set<String> names(JsonElement diagram) {
        Set<String> names = new TreeSet<>();
        diagram.getAsJsonObject()
                .getAsJsonArray("tables")
                .forEach(table -> names.add(table.getAsJsonObject()
                        .getAsJsonObject("name")
                        .get("name")
                        .getAsString()));
        return names;
    }

    @Test
    void drawsTheSurroundingsOfATable() throws Exception {
        assertThat(cli.must("diagram", "user_wallets", "--format", "mermaid").out())
                .startsWith("erDiagram\n")
                .contains("\"user_wallets\" {", "\"users\" {", "\"wallet_transactions\" {")
                .doesNotContain("shop_items");
        assertThat(cli.must("diagram", "USER_WALLETS", "--distance", "0", "--format", "dot")
                        .out())
                .contains("digraph", "\"user_wallets\" [")
                .doesNotContain("->");
    }

    @Test
    void writesAFile() throws Exception {
        Cli.Result result = cli.must("diagram", "-o", "pictures/tables.svg");

        assertThat(result.out().strip())
                .isEqualTo(Path.of("pictures", "tables.svg").toString());
        assertThat(folder.resolve("pictures/tables.svg"))
                .content()
                .startsWith("<svg ")
                .contains(">wallet_transactions<");
        assertThat(cli.must("diagram").out())
                .isEqualToIgnoringNewLines(Files.readString(folder.resolve("pictures/tables.svg")));
    }

    @Test
    void leavesOutExcludedTables(@Fresh TestDatabase other) throws Exception {
        other.execute("create table kept (id int primary key); create table audit_log (id int references kept)");
        Cli excluding = Cli.of(folder, "exclude=table:audit_*").on(other);

        assertThat(excluding.must("diagram", "--format", "mermaid").out())
                .contains("\"kept\"")
                .doesNotContain("audit_log");
    }

    @Test
    void refusesWhatItCannotDraw() throws Exception {
        Cli.Result noTable = cli.run("diagram", "user_wallet");
        assertThat(noTable.exitCode()).isEqualTo(1);
        assertThat(noTable.err())
                .contains("error: there is no table user_wallet", "Use a table such as")
                .contains("user_wallets");
        assertThat(cli.run("diagram", "--distance", "-1", "users").exitCode()).isEqualTo(2);
        Cli.Result format = cli.run("diagram", "--format", "png");
        assertThat(format.exitCode()).isEqualTo(2);
        assertThat(format.err()).contains("unknown format png; diagram prints svg, mermaid, dot or json");
        Files.createDirectory(folder.resolve("there.svg"));
        Cli.Result folderThere = cli.run("diagram", "-o", "there.svg");
        assertThat(folderThere.exitCode()).isEqualTo(1);
        assertThat(folderThere.err()).contains("error: cannot write there.svg", "Name another file with -o");
    }
}
