package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Types what the pages on changing over say, on databases as those tools leave them, and looks for what the pages say will
 * appear.
 */
@Tag("slow")
class ChangingOverIT {

    private static final Path PAGES = Path.of("..", "docs", "changing-over");
    private static final Path DATABASES = Path.of("..", "generator", "src", "test", "resources", "other-hands");
    private static final String DATABASE = "postgresql://app@localhost/shop";

    private final Path folder;

    ChangingOverIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource({"by-hand, plain-sql-15, 15", "flyway, flyway, 14", "liquibase, liquibase, 14", "alembic, alembic, 14"})
    void doesWhatThePageSays(String page, String made, int since, @Fresh TestDatabase database) throws Exception {
        Cli cli = Cli.of(folder, "entities.classpath=target/classes", "entities.packages=shop");
        compile(DATABASES.resolve(made).resolve("after"));
        assumeTrue(database.major() >= since, "skipped: the database is of PostgreSQL " + since + " and later");
        database.execute(Files.readString(DATABASES.resolve(made).resolve("before.sql")));
        cli.on(database);
        List<Page.Command> commands = Page.read(PAGES.resolve(page + ".md")).commands();
        assertThat(commands)
                .extracting(Page.Command::line)
                .anyMatch(line -> line.startsWith("retort revision --baseline"))
                .anyMatch(line -> line.startsWith("retort revision --autogenerate"))
                .anyMatch(line -> line.startsWith("retort check"));

        for (Page.Command command : commands) {
            Cli.Result result = cli.run(words(command.line()));
            String printed = printed(result, database);
            command.output().stream()
                    .map(Page::comparable)
                    .filter(line -> !line.isEmpty() && !line.equals("..."))
                    .forEach(line ->
                            assertThat(printed.lines()).as(command.line()).contains(line));
            assertThat(result.exitCode()).as(command.line() + "\n" + result).isZero();
        }
    }

    /** Talk and results, as a terminal shows them, the file that was written last. */
    private static String printed(Cli.Result result, TestDatabase database) {
        String shown = database.url().replaceFirst("jdbc:postgresql://(.*)\\?user=(.*)", "postgresql://$2@$1");
        return Page.comparable((result.err() + result.out()).replace(shown, DATABASE));
    }

    private static String[] words(String line) {
        assertThat(line).startsWith("retort ");
        return Arrays.stream(line.substring("retort ".length()).split(" (?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
                .map(word -> word.replace("\"", ""))
                .toArray(String[]::new);
    }

    private void compile(Path sources) throws Exception {
        JavaProject project = JavaProject.in(folder);
        try (Stream<Path> files = Files.list(sources)) {
            for (Path file : files.toList()) {
                project.with("src/main/java/shop/" + file.getFileName(), Files.readString(file));
            }
        }
        project.compile(Cli.classes(org.hibernate.annotations.JdbcTypeCode.class));
    }
}
