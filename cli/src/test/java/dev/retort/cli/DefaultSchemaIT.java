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
