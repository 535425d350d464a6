package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Renames by the commands: as options, and as answers of a person. */
class RenameIT {

    private final Path folder;
    private final JavaProject project;
    private final TestDatabase database;
    private final Cli cli;

    RenameIT(@TempDir Path folder, @Fresh TestDatabase database) throws Exception {
        this.folder = folder;
        this.database = database;
        project =
                JavaProject.in(folder).withEntity("User", user("users", "mail")).compile();
        cli = Cli.of(
                folder,
                "url=" + database.url(),
                "entities.classpath=target/classes",
                "entities.packages=shop",
                "shadow=none");
        cli.must("revision", "--autogenerate", "-m", "users");
        cli.must("upgrade", "head");
        database.execute("insert into users (id, mail, age) values (7, 'ann@example.org', 40)");
        Files.delete(project.file("src/main/java/shop/User.java"));
    }

    @Test
    void renamesWhatAnOptionNamesAndKeepsTheRows() throws Exception {
        becomes("members", "email");

        Cli.Result written = cli.must(
                "revision", "--autogenerate", "-m", "m", "--rename", "users=members", "--rename", "users.mail=email");

        assertThat(source(written))
                .contains("op.renameTable(from(\"users\"), to(\"members\"));")
                .contains("op.renameColumn(\"members\", from(\"mail\"), to(\"email\"));")
                .doesNotContain("op.drop");
        cli.must("upgrade", "head");
        assertThat(database.query("select email from members")).containsExactly("ann@example.org");
        cli.must("check");
        cli.must("downgrade", "-1");
        assertThat(database.query("select mail from users")).containsExactly("ann@example.org");
    }

    @Test
    void comparesUnderRenamesWithoutWriting() throws Exception {
        becomes("users", "email");

        assertThat(cli.must("diff").out()).contains("drop_column users.mail").contains("add_column users.email");
        assertThat(cli.must("diff", "--rename", "users.mail=users.email").out().strip())
                .startsWith("rename_column users.mail")
                .doesNotContain("drop_column");
        assertThat(cli.run("check", "--rename", "users.mail=email").exitCode()).isEqualTo(3);
    }

    @Test
    void asksAPersonAndTakesNothingForNo() throws Exception {
        becomes("users", "email");

        Cli.Result declined = cli.answering("").must("revision", "--autogenerate", "-m", "m", "--dry-run");
        assertThat(declined.err())
                .contains("Did users.mail become users.email?")
                .contains("[y/N]");
        assertThat(declined.out())
                .contains("op.dropColumn(\"users\", \"mail\");")
                .contains("--rename users.mail=users.email");

        Cli.Result agreed = cli.answering("yes").must("revision", "--autogenerate", "-m", "m", "--dry-run");
        assertThat(agreed.out())
                .contains("op.renameColumn(\"users\", from(\"mail\"), to(\"email\"));")
                .doesNotContain("op.dropColumn(\"users\"");
    }

    @Test
    void asksOnAboutTheColumnsOfATableThatWasRenamed() throws Exception {
        becomes("members", "email");

        Cli.Result agreed = cli.answering("y", "Y").must("revision", "--autogenerate", "-m", "m", "--dry-run");

        assertThat(agreed.err())
                .contains("Did table users become members?")
                .contains("Did members.mail become members.email?");
        assertThat(agreed.out())
                .contains("op.renameTable(")
                .contains("op.renameColumn(")
                .doesNotContain("op.drop");
    }

    @Test
    void asksNobodyInAScript() throws Exception {
        becomes("users", "email");

        Cli.Result json =
                cli.answering("y").must("revision", "--autogenerate", "-m", "m", "--dry-run", "--format", "json");
        assertThat(json.err()).doesNotContain("[y/N]");
        assertThat(json.out()).contains("drop_column").doesNotContain("rename_column");
    }

    @Test
    void refusesRenamesOfWhatIsNotThere() throws Exception {
        becomes("users", "email");

        assertFails(1, "the database has no table people", "people=users");
        assertFails(1, "the database has no table or column users.post", "users.post=users.email");
        assertFails(1, "the entities have no column users.e_mail", "users.mail=users.e_mail");
        assertFails(1, "the entities have no table members", "users=members");
        assertFails(1, "the database has both mail and age", "users.mail=users.age");
        assertFails(1, "cannot move to members", "users.mail=members.email");
        assertFails(2, "objects of the kind view cannot be renamed", "view:a=b");
        assertFails(2, "write old=new", "users.mail");
    }

    private void assertFails(int exitCode, String words, String rename) {
        Cli.Result result = cli.run("revision", "--autogenerate", "-m", "m", "--rename", rename);
        assertThat(result.err())
                .contains("error: ")
                .contains("the rename " + rename + " is not possible: ")
                .contains(words);
        assertThat(result.exitCode()).isEqualTo(exitCode);
    }

    private void becomes(String table, String column) throws Exception {
        project.withEntity("User", user(table, column)).compile();
    }

    private String source(Cli.Result written) throws Exception {
        return Files.readString(folder.resolve(written.out().strip()));
    }

    private static String user(String table, String column) {
        return "@Entity @Table(name = \"" + table + "\") public class User {"
                + " @Id private Long id; private Integer age;"
                + " @Column(nullable = false, unique = true) private String " + column + "; }";
    }
}
