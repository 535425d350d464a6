package dev.retort.generator.writer;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.migration.Operations;
import dev.retort.operation.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples in {@code docs/migrations.md} compile, and Retort would write them in the same way. */
class MigrationsPageTest {

    private static final Path PAGE = Path.of("../docs/migrations.md");
    private static final Pattern BLOCK = Pattern.compile("(?s)```java\n(.*?)```");
    private static final String CLASS = "M20261120_1130_AddUnits";
    private static final Layout LAYOUT = new Layout(112);

    @Test
    void migrationCompilesAndReadsAsRetortWritesIt() {
        String shown = blocks().get(0);
        CompiledMigration migration = CompiledMigration.of("migrations." + CLASS, shown);

        assertThat(statements(migration.upgrade()))
                .allSatisfy(statement -> assertThat(stripped(shown)).contains(statement));
        assertThat(statements(migration.downgrade()))
                .allSatisfy(statement -> assertThat(stripped(shown)).contains(statement));
    }

    @ParameterizedTest
    @MethodSource("examplesOfCode")
    void exampleOfCodeRecordsSomething(String example) {
        assertThat(compiled(example).upgrade(Map.of("owner", "ada"))).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void exampleReadsAsRetortWritesIt(String example) {
        List<Operation> recorded = compiled(example).upgrade();

        assertThat(String.join("\n", statements(recorded)) + "\n").isEqualTo(example);
    }

    @Test
    void showsEveryOperation() {
        String page = page();

        assertThat(Stream.of(Operations.class.getMethods())
                        .filter(method -> method.getDeclaringClass() != Object.class)
                        .map(Method::getName)
                        .filter(name -> !name.equals("record")))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(page).contains("op." + name + "("));
    }

    static List<String> examples() {
        return blocks().stream().skip(1).filter(block -> !isCode(block)).toList();
    }

    static List<String> examplesOfCode() {
        return blocks().stream().filter(MigrationsPageTest::isCode).toList();
    }

    /** Whether only a person writes such an example: it has code or uses arguments. */
    private static boolean isCode(String block) {
        return block.contains("->") || block.contains("op.argument(");
    }

    private static List<String> statements(List<Operation> operations) {
        return Statement.of(Drafts.body(operations)).stream()
                .map(statement -> LAYOUT.statement(statement.call()))
                .toList();
    }

    /** Without the indentation of a method's body. */
    private static String stripped(String source) {
        return source.lines().map(line -> line.replaceFirst("^ {8}", "")).collect(joining("\n"));
    }

    private static CompiledMigration compiled(String statements) {
        return CompiledMigration.of(
                "Example",
                """
                import static dev.retort.migration.Definitions.*;
                import static dev.retort.schema.ReferentialAction.*;
                import dev.retort.migration.*;
                import java.sql.*;

                @Revision(id = "1975ea83b712")
                public final class Example implements Migration {
                    @Override
                    public void upgrade(Operations op) {
                %s
                    }

                    @Override
                    public void downgrade(Operations op) {}
                }
                """
                        .formatted(statements));
    }

    private static List<String> blocks() {
        return BLOCK.matcher(page())
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }

    private static String page() {
        try {
            return Files.readString(PAGE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
