package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A schema that is named and is the connection's default one anyway. */
class DefaultSchemaIT {

    private final Path folder;

    DefaultSchemaIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void isTheSameNamedByAnnotations() throws Exception {
        JavaProject.in(folder)
                .withEntity(
                        "Author",
                        """
                        @Entity @Table(schema = "public") public class Author {
                          @Id @GeneratedValue @SequenceGenerator(name = "s", schema = "public", sequenceName = "author_ids")
                          Long id; }
                        """)
                .withEntity(
                        "Book",
                        """
                        @Entity public class Book {
                          @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
                          @ManyToOne Author author; }
                        """)
                .compile();

        convergesUnqualified(Cli.of(folder, "entities.classpath=target/classes", "entities.packages=shop"));
    }

    @Test
    void isTheSameNamedForAll() throws Exception {
        twoEntities();

        convergesUnqualified(Cli.of(
                folder,
                "entities.classpath=target/classes",
                "entities.packages=shop",
                "hibernate.default_schema=public",
                "history.schema=public"));
    }

    @Test
    void staysQualifiedWhereAnotherIsTheDefault(@Fresh TestDatabase database) throws Exception {
        twoEntities();
        Cli cli = Cli.of(
                folder,
                "entities.classpath=target/classes",
                "entities.packages=shop",
                "hibernate.default_schema=public");
        database.execute("create schema app");

        Cli.Result diff = cli.must("diff", "--url", database.url() + "&currentSchema=app");

        assertThat(diff.out()).contains("create_table public.author");
    }

    @Test
    void isProvedAndWatchedWhereAnotherIsTheDefault(@Fresh TestDatabase database) throws Exception {
        Cli cli = withTablesInPublic(database);
        database.execute("create schema t01");

        cli.must("revision", "--autogenerate", "-m", "first");
        cli.must("upgrade", "head");
        database.execute("insert into public.author values (1); insert into t01.book (id, author_id) values (2, 1)");
        JavaProject.in(folder)
                .withEntity(
                        "Book", "@Entity public class Book { @Id long id; String title; @ManyToOne Author author; }")
                .compile();
        Cli.Result second = cli.must("revision", "--autogenerate", "-m", "second");
        cli.must("upgrade", "head");

        assertThat(second.err())
                .contains(
                        "add_column book.title",
                        "proof: upgrade runs",
                        "proof: comparison finds no difference",
                        "proof: downgrade restores the catalog");
        assertThat(cli.must("check").out()).isEmpty();
        assertThat(cli.must("drift").out()).isEmpty();
        cli.must("verify");
        cli.must("downgrade", "-1", "--yes");
        assertThat(database.query(
                        "select a.id || ' ' || b.id from public.author a join t01.book b on a.id = author_id"))
                .containsExactly("1 2");
        assertThat(cli.must("drift").out()).isEmpty();

        database.execute("alter table public.author add note text");
        assertThat(cli.run("drift").out()).contains("drop_column public.author.note");

        cli.must("downgrade", "base", "--yes");
        assertThat(database.query("select tablename from pg_tables where schemaname in ('t01', 'public')"))
                .containsExactly("retort_history");
    }

    @Test
    void leavesAnUnusedPublicSchemaAlone(@Fresh TestDatabase database) throws Exception {
        JavaProject.in(folder)
                .withEntity("Book", "@Entity public class Book { @Id long id; }")
                .compile();
        Cli cli = Cli.of(folder, "entities.classpath=target/classes", "entities.packages=shop")
                .with("RETORT_URL", database.url() + "&currentSchema=t01");
        database.execute("create schema t01; create table public.book (id int)");

        cli.must("revision", "--autogenerate", "-m", "first");
        cli.must("upgrade", "head");

        assertThat(cli.must("drift").out()).isEmpty();
        assertThat(cli.must("check").out()).isEmpty();
    }

    @Test
    void takesOverAPublicSchemaWithoutCreatingIt(@Fresh TestDatabase database, @Fresh TestDatabase other)
            throws Exception {
        Cli cli = withTablesInPublic(database);
        database.execute(
                """
                create schema t01;
                create table public.author (id bigint not null primary key);
                create table t01.book (id bigint not null primary key, author_id bigint references public.author)""");

        assertThat(cli.must("revision", "--baseline").err())
                .contains("proof: upgrade runs", "proof: downgrade restores the catalog");
        assertThat(cli.must("drift").out()).isEmpty();

        other.execute("create schema t01");
        cli.with("RETORT_URL", other.url() + "&currentSchema=t01").must("upgrade", "head");
        assertThat(cli.must("check").out()).isEmpty();
        cli.must("downgrade", "base", "--yes");
    }

    @Test
    void isProvedOnADatabaseOfTheUser(@Fresh TestDatabase database, @Fresh TestDatabase shadow) throws Exception {
        Cli cli = withTablesInPublic(database);
        database.execute("create schema t01");

        Cli.Result first = cli.must("revision", "--autogenerate", "-m", "first", "--shadow", shadow.url());

        assertThat(first.err()).contains("proof: comparison finds no difference");
        assertThat(shadow.query("select nspname from pg_namespace where nspname in ('t01', 'public')"))
                .containsExactly("public");
    }

    private Cli withTablesInPublic(TestDatabase database) throws IOException {
        JavaProject.in(folder)
                .withEntity("Author", "@Entity @Table(schema = \"public\") public class Author { @Id long id; }")
                .withEntity("Book", "@Entity public class Book { @Id long id; @ManyToOne Author author; }")
                .compile();
        return Cli.of(folder, "entities.classpath=target/classes", "entities.packages=shop")
                .with("RETORT_URL", database.url() + "&currentSchema=t01");
    }

    @Test
    void refusesTwoTablesThatAreOne(@Fresh TestDatabase database) throws Exception {
        JavaProject.in(folder)
                .withEntity("Author", "@Entity @Table(schema = \"public\") public class Author { @Id long id; }")
                .withEntity("Writer", "@Entity @Table(name = \"author\") public class Writer { @Id long id; }")
                .compile();
        Cli.Result result = Cli.of(folder, "entities.classpath=target/classes", "entities.packages=shop")
                .run("diff", "--url", database.url());

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("error: two mappings have the table author");
    }

    private void twoEntities() throws IOException {
        JavaProject.in(folder)
                .withEntity("Author", "@Entity public class Author { @Id @GeneratedValue Long id; }")
                .withEntity(
                        "Book", "@Entity public class Book { @Id @GeneratedValue Long id; @ManyToOne Author author; }")
                .compile();
    }

    private static void convergesUnqualified(Cli cli) throws Exception {
        try (TestDatabase database = TestServer.database();
                TestDatabase shadow = TestServer.database()) {
            cli.on(database);
            cli.must("revision", "--autogenerate", "-m", "first", "--shadow", shadow.url());
            cli.must("upgrade", "head");

            assertThat(cli.must("check").out()).isEmpty();
            assertThat(Files.readString(cli.files().get(0)))
                    .contains("createTable(\"author\"")
                    .doesNotContain("public.", "createSchema");
        }
    }
}
