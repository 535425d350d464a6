package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.generator.report.ExitCode;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The last revision written again, and one that is printed instead of written. */
class RevisionUpdateIT {

    private final Path folder;
    private final Cli cli;

    RevisionUpdateIT(@TempDir Path folder) throws Exception {
        this.folder = folder;
        this.cli = Cli.of(folder, "entities.classpath=target/classes", "entities.packages=shop");
    }

    @Test
    void rewritesWhatIsNotAppliedAndKeepsTheRest(@Fresh TestDatabase shadow, @Fresh TestDatabase database)
            throws Exception {
        cli.on(database);
        users("@Id Long id;");
        assertThat(cli.run("revision", "--update").err()).contains("error: there is no revision to update");
        cli.must("revision", "--autogenerate", "-m", "users", "--rev-id", "aaaa", "--no-proof");
        Path first = cli.files().get(0);
        String before = Files.readString(first);

        users("@Id Long id; String name;");
        Cli.Result updated = cli.must("revision", "--update", "--shadow", shadow.url());

        assertThat(cli.files()).containsExactly(first);
        assertThat(updated.out()).isEqualTo(folder.relativize(first) + "\n");
        assertThat(updated.err()).contains("proof: upgrade runs", "downgrade restores the catalog");
        Path copy = folder.resolve(".retort/replaced").resolve(first.getFileName());
        assertThat(updated.err()).contains("the previous file was copied to " + folder.relativize(copy));
        assertThat(copy).hasContent(before);
        assertThat(first).content().contains("id = \"aaaa\"", "column(\"name\", \"varchar(255)\")");

        cli.must("revision", "--update", "--no-proof", "-m", "people");
        assertThat(cli.files()).singleElement().asString().endsWith("_People.java");
        assertThat(cli.must("heads").out()).isEqualTo("aaaa (head)\n");

        cli.must("upgrade", "head");
        Cli.Result refused = cli.run("revision", "--update");
        assertThat(refused.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(refused.err())
                .contains("error: revision aaaa is applied on postgresql://", "retort downgrade aaaa@-1");
    }

    @Test
    void replaysWhatComesBeforeAndSaysWhereNothingIsLeft(@Fresh TestDatabase shadow) throws Exception {
        users("@Id Long id;");
        cli.must("revision", "--autogenerate", "-m", "users", "--no-proof", "--shadow", shadow.url());
        users("@Id Long id; String name;");
        cli.must("revision", "--autogenerate", "-m", "name", "--no-proof", "--shadow", shadow.url());
        List<Path> files = cli.files();

        users("@Id Long id; String email;");
        cli.must("revision", "--update", "--shadow", shadow.url());
        String second = Files.readString(files.stream()
                .filter(file -> file.toString().endsWith("_Name.java"))
                .findFirst()
                .orElseThrow());
        assertThat(second)
                .contains("op.addColumn(\"users\", column(\"email\", \"varchar(255)\"));")
                .doesNotContain("column(\"name\"");

        users("@Id Long id;");
        Cli.Result needless = cli.must("revision", "--update", "--shadow", shadow.url());
        assertThat(needless.out()).isEmpty();
        assertThat(needless.err()).contains("_Name.java there is no difference: delete it, or keep it as it is");
        assertThat(cli.files()).isEqualTo(files);
        assertThat(cli.run("revision", "--update", "--rev-id", "bbbb").exitCode())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void printsTheScriptInsteadOfWritingTheFile(@Fresh TestDatabase shadow) throws Exception {
        users("@Id Long id;");
        String script = cli.must(
                        "revision",
                        "--autogenerate",
                        "--sql",
                        "-m",
                        "users",
                        "--rev-id",
                        "aaaa",
                        "--shadow",
                        shadow.url())
                .out();

        assertThat(script)
                .containsSubsequence("-- upgrade aaaa, users", "BEGIN;", "CREATE TABLE users", "'aaaa'", "COMMIT;");
        assertThat(cli.files()).isEmpty();

        assertThat(cli.with("RETORT_URL", "postgresql://nowhere.invalid/x")
                        .must("revision", "--sql", "-m", "by hand")
                        .out())
                .startsWith("migrations/")
                .endsWith("_ByHand.java\n");
    }

    private void users(String fields) throws Exception {
        JavaProject.in(folder)
                .withEntity("User", "@Entity @Table(name = \"users\") class User { " + fields + " }")
                .compile();
    }
}
