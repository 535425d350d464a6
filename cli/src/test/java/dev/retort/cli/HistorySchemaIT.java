package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.testing.Fresh;
import dev.retort.testing.Psql;
import dev.retort.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The history in the schema that the entities are in as well. */
class HistorySchemaIT {

    private static final String TABLES = "select schemaname || '.' || tablename from pg_tables"
            + " where schemaname not in ('pg_catalog', 'information_schema') order by 1";

    private final Path folder;
    private final TestDatabase shadow;

    private Cli cli;

    HistorySchemaIT(@TempDir Path folder, @Fresh TestDatabase shadow) throws Exception {
        this.folder = folder;
        this.shadow = shadow;
        this.cli = project("@Table(schema = \"app\")");
    }

    private Cli project(String table, String... settings) throws Exception {
        JavaProject.in(folder)
                .withEntity("Author", "@Entity " + table + " public class Author { @Id long id; }")
                .compile();
        List<String> all = new ArrayList<>(List.of(
                "entities.classpath=target/classes",
                "entities.packages=shop",
                "history.schema=app",
                "shadow=" + shadow.url()));
        all.addAll(List.of(settings));
        return Cli.of(folder, all.toArray(String[]::new));
    }

    @Test
    void staysAfterTheDowngradeThatDropsTheRest(@Fresh TestDatabase database) throws Exception {
        cli.on(database).must("revision", "--autogenerate", "-m", "first");
        assertThat(Files.readString(cli.files().get(0))).contains("op.createSchema(\"app\")", "op.dropSchema(\"app\")");

        cli.must("upgrade", "head");
        assertThat(database.query(TABLES)).containsExactly("app.author", "app.retort_history");
        cli.must("check");
        cli.must("downgrade", "base", "--yes");
        assertThat(database.query(TABLES)).containsExactly("app.retort_history");
        cli.must("upgrade", "head");
        cli.must("verify");
        cli.must("drift");
    }

    @Test
    void isThereBeforeAFirstRevisionThatDoesNotCreateIt(@Fresh TestDatabase database, @Fresh TestDatabase tenant)
            throws Exception {
        cli.on(database).must("ensure-version");
        cli.must("revision", "--autogenerate", "-m", "first");
        assertThat(Files.readString(cli.files().get(0))).doesNotContain("createSchema");

        cli.on(tenant).must("upgrade", "head");

        assertThat(tenant.query(TABLES)).containsExactly("app.author", "app.retort_history");
    }

    @Test
    void isCreatedByTheScriptBeforeItsTable(@Fresh TestDatabase database, @Fresh TestDatabase scripted)
            throws Exception {
        Assumptions.assumeTrue(Psql.isThere(), "skipped: there is no psql on the path");
        cli.on(database).must("revision", "--autogenerate", "-m", "first");

        run(scripted, cli.must("upgrade", "head", "--sql").out());
        assertThat(scripted.query(TABLES)).containsExactly("app.author", "app.retort_history");

        run(scripted, cli.must("downgrade", "head:base", "--sql").out());
        assertThat(scripted.query(TABLES)).containsExactly("app.retort_history");
    }

    @Test
    void isLeftAloneWhereItIsThatOfAnotherProject(@Fresh TestDatabase database) throws Exception {
        cli.on(database).must("revision", "--autogenerate", "-m", "first");
        cli.must("upgrade", "head");
        Cli other = project("@Table(schema = \"app\")", "history.schema=public", "history.table=other_history")
                .on(database);
        other.must("stamp", "head");

        assertThat(other.must("diff").out()).isEmpty();
        cli = project("@Table(schema = \"app\")").on(database);
        assertThat(cli.must("diff", "--schemas", "public,app").out()).isEmpty();
    }

    /** The search path begins with {@code "$user"}, so a schema of that name becomes the default one. */
    @Test
    void isNotBegunAgainInASchemaThatIsNamedLikeTheUser(@Fresh TestDatabase database) throws Exception {
        String user = database.query("select current_user").get(0);
        cli.createsTable("M1", "aaaa", "", "roots");
        Cli unnamed = Cli.of(folder, "shadow=" + shadow.url()).on(database);
        unnamed.must("upgrade", "head");
        database.execute("create schema " + user);

        for (String command : List.of("upgrade head", "current", "status")) {
            Cli.Result refused = unnamed.run(command.split(" "));
            assertThat(refused.exitCode()).as(command).isEqualTo(1);
            assertThat(refused.err())
                    .contains(
                            "the history is public.retort_history, but schema " + user
                                    + ", which has the name of the user, is before it on the search path",
                            "add currentSchema=public");
        }
        unnamed.with("RETORT_URL", database.url() + "&currentSchema=public").must("current", "--check-heads");
        unnamed.with("RETORT_URL", database.url() + "&currentSchema=" + user).must("upgrade", "head");
        unnamed.on(database).must("current", "--check-heads");
    }

    private void run(TestDatabase database, String sql) throws Exception {
        Psql.Result result = Psql.run(database, Files.writeString(folder.resolve("script.sql"), sql));
        assertThat(result.exitCode()).as(result.toString()).isZero();
    }

    @Test
    void isNotDroppedWhenItsLastEntityLeaves(@Fresh TestDatabase database) throws Exception {
        cli.on(database).must("revision", "--autogenerate", "-m", "first");
        cli.must("upgrade", "head");
        cli = project("").on(database);

        Cli.Result diff = cli.must("diff", "--schemas", "app");

        assertThat(diff.out())
                .contains("create_table author", "drop_table app.author")
                .doesNotContain("drop_schema");
    }
}
