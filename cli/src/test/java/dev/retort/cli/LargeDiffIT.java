package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first difference from a database that others have made. */
class LargeDiffIT {

    private static final String ITEM =
            """
            @Entity @Table(name = "item") public class Item {
              @Id long id; @Column(length = 100, nullable = false) String name; }
            """;

    private final Path folder;
    private final TestDatabase database;
    private final Cli cli;

    LargeDiffIT(@TempDir Path folder, @Fresh TestDatabase database) throws Exception {
        this.folder = folder;
        this.database = database;
        JavaProject.in(folder).withEntity("Item", ITEM).compile();
        cli = Cli.of(folder, "entities.classpath=target/classes", "entities.packages=shop")
                .on(database);
        database.execute("create table item (id bigint primary key, name varchar(50))");
    }

    @Test
    void groupsTheNotesOfOneKindDangersFirst() throws Exception {
        for (int i = 0; i < 30; i++) {
            database.execute("create table old_" + i + " (id bigint primary key, size int);" + " insert into old_" + i
                    + " values (1)");
        }

        List<String> lines = cli.must("revision", "--autogenerate", "-m", "first", "--dry-run")
                .err()
                .lines()
                .toList();
        List<String> all = cli.must("revision", "--autogenerate", "-m", "first", "--dry-run", "-v")
                .err()
                .lines()
                .toList();

        assertThat(lines)
                .hasSizeLessThan(15)
                .anyMatch(line -> line.startsWith("  drop_table old_0, drop_table old_1,"));
        assertThat(lines.stream().filter(line -> line.startsWith("    danger: ")))
                .singleElement()
                .asString()
                .contains("Data loss", "(So for 29 more; -v shows each.)");
        assertThat(lines.toString().indexOf("danger:"))
                .isPositive()
                .isLessThan(
                        lines.toString().indexOf("warning:") < 0
                                ? Integer.MAX_VALUE
                                : lines.toString().indexOf("warning:"));
        assertThat(all.stream().filter(line -> line.startsWith("    danger: "))).hasSize(30);
    }

    @Test
    void saysFromWhatToWhat() {
        assertThat(cli.must("diff").out().lines())
                .contains("alter_column item.name: varchar(50), nullable to varchar(100), NOT NULL");

        JsonObject operation = cli.run("check", "--format", "json")
                .json()
                .getAsJsonObject()
                .getAsJsonArray("operations")
                .get(0)
                .getAsJsonObject();
        assertThat(operation.get("from").getAsString()).isEqualTo("varchar(50), nullable");
        assertThat(operation.get("to").getAsString()).isEqualTo("varchar(100), NOT NULL");
    }

    @Test
    void namesTheHazardsOfEachOperation() {
        JsonObject scan =
                cli.run("check", "--format", "json").json().getAsJsonObject().getAsJsonArray("notes").asList().stream()
                        .map(JsonElement::getAsJsonObject)
                        .filter(note -> note.get("hazard").getAsString().equals("scans-table"))
                        .findFirst()
                        .orElseThrow();

        assertThat(scan.get("relations").toString())
                .isEqualTo("[{\"name\":\"public.item\",\"lock\":\"ACCESS EXCLUSIVE\"}]");
        assertThat(scan.get("grows_with_rows").getAsBoolean()).isTrue();
        assertThat(scan.get("level").getAsString()).isEqualTo("warning");
    }

    @Test
    void pointsAtTheBaselineWhereAnotherToolHasItsHistory() throws Exception {
        assertThat(cli.must("diff").err()).doesNotContain("--baseline");
        database.execute("create table flyway_schema_history (installed_rank int primary key)");

        assertThat(cli.must("diff").err())
                .contains(
                        "the database has the history of another tool (table public.flyway_schema_history)",
                        "retort revision --baseline",
                        "--no-drops");
    }

    @Test
    void namesTheColumnOfATypeThatPostgresHasNot() throws Exception {
        JavaProject.in(folder)
                .withEntity(
                        "Note",
                        "@Entity public class Note { @Id long id; @Column(columnDefinition = \"longtext\") String body; }")
                .compile();

        Cli.Result result = cli.run("revision", "--autogenerate", "-m", "first");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err())
                .contains("error: the column note.body has the type longtext, which this database does not");
        assertThat(cli.files()).isEmpty();
    }

    @Test
    void namesTheTwoTablesThatGiveTheirIndexesOneName() throws Exception {
        for (String name : List.of("Box", "Bin")) {
            JavaProject.in(folder)
                    .withEntity(
                            name,
                            "@Entity @Table(indexes = @Index(name = \"by_size\", columnList = \"size\")) public class "
                                    + name + " { @Id long id; int size; }");
        }
        JavaProject.in(folder).compile();

        Cli.Result result = cli.run("diff");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err())
                .contains(
                        "the mappings give the name by_size to two objects",
                        "index of table bin",
                        "index of table box");
    }
}
