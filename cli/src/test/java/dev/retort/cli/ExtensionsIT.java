package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types of extensions, which the database, the shadow or the server may lack. */
class ExtensionsIT {

    private static final String EXTENSIONS =
            "select extname || ' in ' || extnamespace::regnamespace from pg_extension where extname <> 'plpgsql' order by 1";

    private final Path folder;

    private final TestDatabase database;
    private final TestDatabase shadow;
    private final Cli cli;

    ExtensionsIT(@TempDir Path folder, @Fresh TestDatabase database, @Fresh TestDatabase shadow) throws Exception {
        this.folder = folder;
        this.database = database;
        this.shadow = shadow;
        this.cli = Cli.of(
                        folder, "entities.classpath=target/classes", "entities.packages=shop", "shadow=" + shadow.url())
                .on(database);
    }

    private void entity(String... columns) throws Exception {
        StringBuilder body = new StringBuilder("@Entity public class Person { @Id long id; ");
        for (String column : columns) {
            body.append(column).append(' ');
        }
        JavaProject.in(folder).withEntity("Person", body + "}").compile();
    }

    private static String column(String name, String type) {
        return "@Column(columnDefinition = \"" + type + "\") String " + name + ";";
    }

    private Cli.Result revision(String message) {
        return cli.must("revision", "--autogenerate", "-m", message);
    }

    @Test
    void areMadeOnTheShadowAsTheDatabaseHasThem() throws Exception {
        database.execute("create schema ext; create extension citext; create extension hstore schema ext");
        entity(column("mail", "citext"), column("tags", "ext.hstore"));

        assertProved(revision("first"));
        cli.must("upgrade", "head");
        entity(column("mail", "citext"), column("tags", "ext.hstore"), column("name", "text"));
        assertProved(revision("second"));
        cli.must("upgrade", "head");
        cli.must("check");

        assertThat(shadow.query(EXTENSIONS)).isEmpty();
        assertThat(Files.readString(cli.files().get(0))).doesNotContain("createExtension");
    }

    @Test
    void areFoundOnTheShadowByTheSearchPathOfTheDatabase() throws Exception {
        database.execute("create schema ext; create extension hstore schema ext");
        database.execute("alter database " + database.name() + " set search_path = public, ext");
        entity(column("tags", "hstore"), column("more", "ext.hstore"));

        assertProved(revision("first"));
        cli.must("upgrade", "head");
        cli.must("check");
        cli.must("downgrade", "base", "--yes");
    }

    @Test
    void offTheSearchPathAreNamedWithTheirSchema() throws Exception {
        database.execute("create schema ext; create extension hstore schema ext");
        database.execute("create table person (id bigint primary key, tags ext.hstore)");
        entity(column("tags", "hstore"));

        assertThat(cli.run("check").err())
                .contains(
                        "the column person.tags has the type hstore, which is not on the search path: it is in the schema"
                                + " ext",
                        "Write ext.hstore in the mapping, or add the schema to the search path");
    }

    @Test
    void areCreatedBeforeEverythingElseWhereTheDatabaseLacksThem() throws Exception {
        entity(column("mail", "citext"), column("place", "earth"), column("path", "ext.ltree"));

        assertProved(revision("first"));
        assertThat(Files.readString(cli.files().get(0)))
                .containsSubsequence(
                        "op.createExtension(extension(\"citext\"))",
                        "op.createExtension(extension(\"cube\"))",
                        "op.createExtension(extension(\"earthdistance\"))",
                        "op.createSchema(\"ext\")",
                        "op.createExtension(extension(\"ltree\").schema(\"ext\"))",
                        "op.createTable(\"person\"");
        cli.must("upgrade", "head");
        cli.must("check");
        assertThat(database.query(EXTENSIONS))
                .containsExactly("citext in public", "cube in public", "earthdistance in public", "ltree in ext");

        cli.must("downgrade", "base", "--yes");
        assertThat(database.query(EXTENSIONS)).isEmpty();
    }

    @Test
    void ofFunctionsAndOperatorClassesAreCreatedToo() throws Exception {
        JavaProject.in(folder)
                .withEntity(
                        "Person",
                        """
                        @Entity
                        @Table(indexes = @Index(columnList = "(name) gin_trgm_ops", name = "person_name"))
                        public class Person {
                          @Id @Column(columnDefinition = "uuid default uuid_generate_v4()") java.util.UUID id;
                          String name; }
                        """)
                .compile();

        assertProved(revision("first"));

        assertThat(Files.readString(cli.files().get(0)))
                .contains("op.createExtension(extension(\"uuid-ossp\"))", "op.createExtension(extension(\"pg_trgm\"))");
    }

    @Test
    void areNotTakenForOwnTypesOfTheSameName() throws Exception {
        database.execute("create type cube as (edge int)");
        entity(column("mail", "citext"), column("box", "cube"));

        revision("first");

        assertThat(Files.readString(cli.files().get(0)))
                .contains("createExtension(extension(\"citext\"))")
                .doesNotContain("createExtension(extension(\"cube\"))");
    }

    @Test
    void areLeftToASuperuserWhereTheRoleMayNotCreateThem() throws Exception {
        String role = database.name() + "_owner";
        database.execute("create role " + role + " login; grant all on schema public to " + role);
        try {
            entity(column("mail", "citext"));
            String url = database.url().replaceAll("user=[^&]*", "user=" + role);

            Cli.Result result = cli.with("RETORT_URL", url).run("revision", "--autogenerate", "-m", "first");

            assertProved(result);
            assertThat(result.err()).contains("let a superuser run CREATE EXTENSION citext before the upgrade");
            assertThat(Files.readString(cli.files().get(0))).doesNotContain("createExtension");
        } finally {
            database.execute("drop owned by " + role + "; drop role " + role);
        }
    }

    @Test
    void leaveTheShadowAsItWasSoThatASecondRunWorks() throws Exception {
        entity(column("mail", "citext"), column("path", "ext.ltree"));
        revision("first");

        assertThat(cli.must("verify").out()).contains("passed ");
        assertThat(cli.must("verify").out()).contains("passed ");
        shadow.execute("create schema ext; create extension citext; create extension ltree schema ext");
        assertThat(cli.must("verify").out()).contains("passed ");
        assertThat(shadow.query(EXTENSIONS)).containsExactly("citext in public", "ltree in ext");
        cli.with("RETORT_URL", "").must("check");
    }

    @Test
    void thatNoMigrationCreatesAreMadeForAReplay() throws Exception {
        table("citext");

        assertThat(cli.must("verify").out()).contains("passed ");
        assertThat(shadow.query(EXTENSIONS)).isEmpty();
    }

    @Test
    void thatTheShadowLacksAreNotAFaultOfTheFile() throws Exception {
        table("mpq");

        Cli.Result verify = cli.run("verify");

        assertThat(verify.err()).contains("the shadow has no extension pgmp", "on a server that has it with --shadow");
        assertThat(verify.exitCode()).isEqualTo(1);
    }

    @Test
    void thatTheServerLacksAreNamedBesideTheProof() throws Exception {
        entity(column("place", "mpq"));

        Cli.Result result = revision("first");

        assertThat(result.err())
                .contains(
                        "mpq is of extension pgmp, which this server does not have",
                        "proof not run: the shadow has no extension pgmp; name an empty database on a server that has"
                                + " it with --shadow");
    }

    private void table(String type) throws Exception {
        cli.migration(
                "M1",
                """
                package migrations;
                import static dev.retort.migration.Definitions.column;
                import dev.retort.migration.*;
                @Revision(id = "aaaa", message = "first")
                public final class M1 implements Migration {
                  @Override public void upgrade(Operations op) { op.createTable("t", column("c", "%s")); }
                  @Override public void downgrade(Operations op) { op.dropTable("t"); }
                }
                """
                        .formatted(type));
    }

    private static void assertProved(Cli.Result result) {
        assertThat(result.err())
                .contains("proof: upgrade runs", "finds no difference", "downgrade restores the catalog");
    }
}
