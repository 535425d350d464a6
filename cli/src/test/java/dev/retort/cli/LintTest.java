package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class LintTest {

    private static final String SQL =
            """
            SET lock_timeout = '1s';
            -- retort accepts loses-data on fax: nobody has one
            DROP TABLE fax;
            CREATE INDEX orders_user_idx
              ON orders (user_id);
            UPDATE orders SET note = '<&">' WHERE id = 1;
            """;

    private final Path folder;
    private final Cli cli;

    LintTest(@TempDir Path folder) throws Exception {
        this.folder = folder;
        this.cli = Cli.of(folder);
    }

    private void migration(String annotations, String... upgrade) throws Exception {
        cli.migration(
                "M1_ByHand",
                """
                package migrations;
                import static dev.retort.migration.Definitions.*;
                import dev.retort.migration.*;
                @Revision(id = "aaaabbbbcccc", message = "by hand")
                %s
                public final class M1_ByHand implements Migration {
                  @Override public void upgrade(Operations op) {
                %s
                  }
                  @Override public void downgrade(Operations op) {}
                }
                """
                        .formatted(annotations, String.join("\n", upgrade)));
    }

    private Cli.Result lintSql(String... options) throws Exception {
        Files.createDirectories(folder.resolve("db"));
        Files.writeString(folder.resolve("db/up.sql"), SQL);
        String[] arguments = new String[options.length + 2];
        arguments[0] = "lint";
        arguments[1] = "db/up.sql";
        System.arraycopy(options, 0, arguments, 2, options.length);
        return cli.run(arguments);
    }

    @Test
    void readsOperationsAndStatementsOfAMigration() throws Exception {
        migration(
                "",
                "    op.createTable(\"mine\", column(\"a\", \"text\"));",
                "    op.createIndex(\"mine\", index(\"a\"));",
                "    op.createIndex(\"orders\",",
                "        index(\"a\"));",
                "    op.execute(\"CREATE INDEX ON mine (a)\");",
                "    op.execute(\"CREATE TABLE yours (a text)\");",
                "    op.addCheck(\"yours\", check(\"a <> ''\").named(\"k\"));",
                "    op.execute(\"VACUUM FULL orders; FROB\");",
                "    op.run(\"clean up\", connection -> {});");

        Cli.Result result = cli.run("lint");

        String file = Path.of("migrations", "M1_ByHand.java").toString();
        assertThat(result.out().lines().map(line -> line.replaceAll(": [A-Z].* \\[", " ")))
                .containsExactly(
                        file + ":10: warning builds-index]",
                        file + ":15: warning rewrites-table]",
                        file + ":15: warning unknown-statement]",
                        file + ":16: warning unknown-statement]");
        assertThat(result.err()).contains("1 file checked: 4 warnings.\n", "retort lint --explain builds-index");
        assertThat(result.exitCode()).isEqualTo(3);
    }

    @Test
    void listsAcceptedHazardsWithTheirReason() throws Exception {
        migration(
                """
                @Accepts(value = "loses-data", on = "fax", because = "4 rows")
                @Accepts(value = "rewrites-table", because = "never")
                @Accepts(value = "scan-table", because = "misspelt")""",
                "    op.dropTable(\"fax\");");

        Cli.Result result = cli.run("lint", "--accept", "blocks-all:phone");

        assertThat(result.out())
                .contains(
                        ":10: accepted: Data loss: ", "accepted by @Accepts in migrations", ": 4 rows", ": note: Lock");
        assertThat(result.err()
                        .lines()
                        .filter(line -> line.startsWith("warning"))
                        .toList())
                .satisfiesExactly(
                        one -> assertThat(one).contains("@Accepts", "accepts rewrites-table, but no hazard matches"),
                        one -> assertThat(one).contains("there is no hazard scan-table; did you mean scans-table?"),
                        one -> assertThat(one).contains("--accept accepts blocks-all:phone, but no hazard matches"));
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void takesTheNextLevelWhereItsTableDiffers() throws Exception {
        migration(
                "@Accepts(value = \"loses-data\", on = \"fax\", because = \"4 rows\")",
                "    op.dropTable(\"fax\");",
                "    op.dropTable(\"users\");");

        assertThat(cli.run("lint").exitCode()).isEqualTo(3);
        assertThat(cli.run("lint", "--accept", "loses-data:users").exitCode()).isZero();
        Files.writeString(folder.resolve("retort.properties"), "accept = loses-data:public.users, scans-table\n");
        assertThat(cli.run("lint").exitCode()).isZero();
        assertThat(cli.run("lint").err()).contains("accept in the settings accepts scans-table, but no hazard matches");
        assertThat(cli.run("lint", "head").err())
                .as("a part of the migrations need not have all")
                .doesNotContain("matches");
        Files.writeString(folder.resolve("retort.properties"), "accept = lose-data\n");
        assertThat(cli.run("lint").err()).contains("there is no hazard lose-data; did you mean loses-data?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"head", "aaaa", ":head", "migrations", "migrations/M1_ByHand.java"})
    void takesRevisionsFilesAndFolders(String name) throws Exception {
        migration("", "    op.dropTable(\"fax\");");
        cli.createsTable("M2", "ddddeeeeffff", "\"aaaabbbbcccc\"", "t");

        int files = name.equals("migrations") || name.equals(":head") ? 2 : 1;
        assertThat(cli.run("lint", name).err()).contains(files + (files == 1 ? " file" : " files") + " checked");
    }

    @Test
    void takesFilesOfSqlWithoutAProject() throws Exception {
        Files.delete(folder.resolve("retort.properties"));

        Cli.Result result = lintSql();

        assertThat(result.out()).contains("up.sql:4: warning: Index build", "up.sql:3: accepted: Data loss");
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(lintSql("--fail-on", "danger").exitCode()).isZero();
        assertThat(cli.run("lint", "db").exitCode())
                .as("a folder needs a project")
                .isEqualTo(1);
        assertThat(cli.run("lint", "none.sql").err())
                .contains("error: cannot read")
                .contains("none.sql");
        assertThat(Files.exists(folder.resolve(".retort"))).isFalse();
    }

    @Test
    void writesJson() throws Exception {
        JsonObject document = lintSql("--format", "json").json().getAsJsonObject();

        JsonArray findings =
                document.getAsJsonArray("sources").get(0).getAsJsonObject().getAsJsonArray("findings");
        JsonObject dropped = findings.get(0).getAsJsonObject();
        assertThat(dropped.get("hazard").getAsString()).isEqualTo("loses-data");
        assertThat(dropped.getAsJsonObject("accepted").get("because").getAsString())
                .isEqualTo("nobody has one");
        assertThat(findings.get(2).getAsJsonObject().get("relations").toString())
                .isEqualTo("[{\"name\":\"orders\",\"lock\":\"SHARE\"}]");
    }

    /** The schema is a copy; the README beside it says where it is from. */
    @Test
    void writesValidSarif() throws Exception {
        JsonObject log = lintSql("--format", "sarif").json().getAsJsonObject();

        assertThat(JsonSchema.problems(schema(), log)).isEmpty();
        JsonObject run = log.getAsJsonArray("runs").get(0).getAsJsonObject();
        JsonArray results = run.getAsJsonArray("results");
        JsonArray rules = run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules");
        assertThat(results).hasSizeGreaterThan(3).allSatisfy(result -> {
            JsonObject rule = rules.get(
                            result.getAsJsonObject().get("ruleIndex").getAsInt())
                    .getAsJsonObject();
            assertThat(rule.get("id")).isEqualTo(result.getAsJsonObject().get("ruleId"));
        });
        assertThat(results.get(0).getAsJsonObject().get("suppressions").toString())
                .isEqualTo("[{\"kind\":\"inSource\",\"status\":\"accepted\",\"justification\":\"nobody has one\"}]");
    }

    /** Without this test, a validator that accepts everything would do. */
    @Test
    void noticesInvalidSarif() throws Exception {
        JsonObject log = lintSql("--format", "sarif").json().getAsJsonObject();
        JsonObject result = log.getAsJsonArray("runs")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("results")
                .get(0)
                .getAsJsonObject();
        result.addProperty("level", "danger");
        result.addProperty("rule_id", "x");
        result.remove("message");

        assertThat(JsonSchema.problems(schema(), log))
                .anyMatch(problem -> problem.contains("enum"))
                .anyMatch(problem -> problem.contains("additionalProperties"))
                .anyMatch(problem -> problem.contains("required"));
    }

    private static String schema() throws Exception {
        try (InputStream file = LintTest.class.getResourceAsStream("/sarif/sarif-2.1.0.json")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void writesAnnotationsOfGithub() throws Exception {
        assertThat(lintSql("--format", "github").out().lines())
                .anyMatch(line -> line.startsWith("::notice file=db/up.sql,line=3,title=accepted%3A loses-data::Data"))
                .anyMatch(line -> line.startsWith("::warning file=db/up.sql,line=4,title=builds-index::Index build"))
                .anyMatch(line -> line.startsWith("::notice file=db/up.sql,line=6,title=updates-rows::"));
    }

    @Test
    void writesXmlOfJunit() throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(
                        new StringReader(lintSql("--format", "junit").out())));

        NodeList cases = document.getElementsByTagName("testcase");
        List<String> names = IntStream.range(0, cases.getLength())
                .mapToObj(
                        i -> cases.item(i).getAttributes().getNamedItem("name").getNodeValue())
                .toList();
        assertThat(names).contains("line 6: updates-rows: UPDATE orders SET note = '<&\">' WHERE id = 1");
        assertThat(document.getElementsByTagName("failure").getLength()).isEqualTo(1);
        assertThat(document.getElementsByTagName("skipped").getLength()).isEqualTo(1);
        assertThat(document.getDocumentElement().getAttribute("tests")).isEqualTo("4");
    }

    @Test
    void sharesALineBetweenNotes() throws Exception {
        Files.writeString(
                folder.resolve("notes.sql"),
                "SET lock_timeout = '1s';\nALTER TABLE a ADD x int;\nALTER TABLE b ADD x int;\nALTER TABLE c ADD x int;");

        assertThat(cli.must("lint", "notes.sql").out().strip())
                .startsWith("notes.sql:2: note: Lock: PostgreSQL blocks reads and writes of a ")
                .endsWith("The same in lines 3, 4 (b, c). [blocks-all]");
    }

    @Test
    void namesTheMigrationThatItCannotRead() throws Exception {
        migration("", "    op.addCheck(\"t\", check(\"a > 0\"));");
        assertThat(cli.run("lint").err())
                .contains("error: the upgrade of revision aaaabbbbcccc (by hand) cannot be read: a check");

        migration("", "    op.dropTable(op.argument(\"table\"));");
        assertThat(cli.run("lint").err()).contains("the argument table was not given", "-x table=VALUE");
        assertThat(cli.run("lint", "-x", "table=fax").out()).contains("all rows of fax");
    }

    @Test
    void explainsAHazard() {
        assertThat(cli.must("lint", "--explain", "builds-index").out())
                .startsWith("builds-index\n\nPostgreSQL reads all rows for a new index")
                .contains("CREATE INDEX CONCURRENTLY");
        assertThat(cli.run("lint", "--explain", "build-index").err())
                .contains("there is no hazard build-index; did you mean builds-index?");
        assertThat(cli.run("lint", "--accept", "everything").exitCode()).isEqualTo(2);
        assertThat(cli.run("lint", "--format", "html").err())
                .contains("unknown format html; lint prints text, json, sarif, github or junit");
    }

    @Test
    void saysThatThereIsNothingToFind() {
        Cli.Result result = cli.must("lint");

        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("0 files checked: no hazards.");
    }
}
