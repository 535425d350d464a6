package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.generator.report.ExitCode;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** Lists of targets that cannot be read. The messages are those of {@code wrong-targets.txt} in the resources. */
class WrongTargetsIT {

    private static final Path MESSAGES = Path.of("src/test/resources/wrong-targets.txt");

    private final Path folder;
    private final Transcript transcript = new Transcript(MESSAGES);
    private final TestDatabase database;

    WrongTargetsIT(@TempDir Path folder, @Fresh TestDatabase database) {
        this.folder = folder;
        this.database = database;
        transcript.replace(folder.toString(), "folder");
        transcript.replace(database);
    }

    @AfterEach
    void messagesAreThoseOfTheFile(TestInfo test) throws IOException {
        transcript.expectSection(test.getTestMethod().orElseThrow().getName());
    }

    @Test
    void saysWhatIsWrongWithTheSetting() throws Exception {
        database.execute("create table seen as select 1 as id");

        fails(cli("targets = t_*"), "upgrade", "head");
        fails(cli("targets = query:"), "upgrade", "head");
        fails(cli(), "upgrade", "head", "--targets", "t_*");
        fails(cli("targets = file: tenants.txt"), "upgrade", "head");
        fails(cli("targets = query: select nme from tenants"), "upgrade", "head");
        fails(cli("targets = query: delete from seen returning id"), "upgrade", "head");
        fails(cli("targets = command: exit 3"), "upgrade", "head");

        assertThat(database.query("select id from seen")).containsExactly("1");
    }

    @Test
    void namesTheLineThatIsWrongAndShowsNoPassword() throws Exception {
        for (String line : List.of(
                "acme shcema=t_acme",
                "acme url=postgresql://app:hunter2@host/db@x",
                "acme url=postgresql://app:hunter2@host/db database=other",
                "acme schema=a schema=b",
                "acme large",
                "acme schema=\"t_acme",
                "group=large",
                "acme schema=\"t\"x",
                "acme\nacme",
                "acme schema=t\nhooli schema=t")) {
            Files.writeString(folder.resolve("targets.txt"), "# customers\n" + line + "\n");
            fails(cli("targets = file: targets.txt"), "upgrade", "head");
        }
        database.execute("create schema t_acme; create schema t_hooli");
        fails(cli("targets = schemas: t_*", "history.schema = shared"), "upgrade", "head");
    }

    @Test
    void saysThatNoTargetHasThatName() throws Exception {
        database.execute("create schema t_acme; create schema t_hooli");
        Cli cli = cli("targets = schemas: t_*");

        fails(cli, "upgrade", "head", "--targets", "t_acne");
        fails(cli, "upgrade", "head", "--canary", "large");
        ends(ExitCode.OK, cli("targets = schemas: nobody_*"), "upgrade", "head");
    }

    @Test
    void refusesATenantThatCannotBeAdded() throws Exception {
        database.execute(
                "create schema t_used; create table t_used.orders (id int); insert into t_used.orders values (1)");
        Cli cli = cli("targets = schemas: t_*");

        fails(cli, "tenant", "add", "acme");
        fails(cli, "tenant", "add", "t_used");
        fails(cli, "tenant", "add", "t_" + "x".repeat(62));
        fails(cli(), "tenant", "add", "pg_acme");
        fails(ExitCode.USAGE, cli, "tenant", "remove", "t_used");
        fails(ExitCode.USAGE, cli, "tenant", "add");

        assertThat(database.query("select id from t_used.orders")).containsExactly("1");
    }

    @Test
    void refusesOptionsThatDoNotGoTogether() throws Exception {
        Cli cli = cli("targets = schemas: t_*");

        fails(ExitCode.USAGE, cli, "upgrade", "head", "--jobs", "0");
        fails(ExitCode.USAGE, cli, "upgrade", "head", "--max-failures", "0");
        fails(ExitCode.USAGE, cli, "upgrade", "head", "--sql", "--targets", "t_*");
        fails(ExitCode.USAGE, cli, "upgrade", "head", "--show");
        fails(ExitCode.USAGE, cli(), "upgrade", "head", "--canary", "1");
    }

    private Cli cli(String... settings) throws Exception {
        Cli cli = Cli.of(folder, settings).on(database);
        cli.createsTable("M1", "aaaa", "", "boxes");
        return cli;
    }

    /** One line says what is wrong; a later one says what to do about it. */
    private void fails(Cli cli, String... arguments) {
        fails(ExitCode.FAILED, cli, arguments);
    }

    private void fails(int exitCode, Cli cli, String... arguments) {
        Cli.Result result = ends(exitCode, cli, arguments);
        List<String> lines = result.err().lines().toList();
        assertThat(lines.stream().filter(line -> line.startsWith("error: "))).hasSize(1);
        assertThat(lines.get(lines.size() - 1)).doesNotStartWith("error: ");
        assertThat(result.err()).doesNotContain("hunter2");
    }

    private Cli.Result ends(int exitCode, Cli cli, String... arguments) {
        Cli.Result result = cli.run(arguments);
        transcript.add(result, arguments);
        assertThat(result.exitCode()).as(result.toString()).isEqualTo(exitCode);
        return result;
    }
}
