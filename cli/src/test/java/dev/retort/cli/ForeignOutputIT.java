package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dev.retort.cli.Cli.Result;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The text that classes of the application print goes to standard error, so that standard output has results only. */
class ForeignOutputIT {

    private static final String ENTITY =
            """
            @Entity @Table(name = "valves")
            class Valve {
                enum Phase { SHUT, OPEN }
                @Id Long id;
                @Convert(converter = PhaseConverter.class) Phase phase;
            }
            """;

    private static final String CONVERTER =
            """
            public class PhaseConverter implements AttributeConverter<Valve.Phase, String> {
                static { System.out.println("the converter is loaded"); }
                public PhaseConverter() { System.out.println("the converter is made"); }
                @Override public String convertToDatabaseColumn(Valve.Phase phase) {
                    System.out.println("the converter is called");
                    return phase.name().substring(0, 1);
                }
                @Override public Valve.Phase convertToEntityAttribute(String letter) { return null; }
            }
            """;

    private static final String MIGRATION =
            """
            package migrations;
            import dev.retort.migration.*;
            @Revision(id = "aaaa", message = "talk")
            public final class M1 implements Migration {
              static { System.out.println("the migration is loaded"); }
              @Override public void upgrade(Operations op) {
                System.out.println("the migration is recorded");
                op.runSafe("talk", connection -> System.out.println("the migration runs"));
                op.executeSafe("create table valves (id bigint primary key)");
              }
              @Override public void downgrade(Operations op) { op.executeSafe("drop table valves"); }
            }
            """;

    private final Path folder;
    private final TestDatabase database;

    ForeignOutputIT(@TempDir Path folder, @Fresh TestDatabase database) {
        this.folder = folder;
        this.database = database;
    }

    @BeforeEach
    void writeTheProject() throws IOException {
        JavaProject project = JavaProject.in(folder)
                .withEntity("Valve", ENTITY)
                .withEntity("PhaseConverter", CONVERTER)
                .compile();
        Cli.of(folder, "entities.classpath=" + project.classes(), "entities.packages=shop")
                .migration("M1", MIGRATION);
    }

    @Test
    void leavesJsonAndSqlClean() throws Exception {
        Result script = run("upgrade", "head", "--sql");
        assertThat(script.out()).contains("create table valves").doesNotContain("the migration is");
        assertThat(script.err()).contains("the migration is recorded");

        Result upgrade = run("upgrade", "head", "--format", "json");
        assertThat(JsonParser.parseString(upgrade.out()).isJsonObject()).isTrue();
        assertThat(upgrade.err()).contains("the migration is loaded", "the migration runs");

        Result check = run("check", "--format", "json");
        assertThat(JsonParser.parseString(check.out()).isJsonObject()).isTrue();
        assertThat(check.err()).contains("the converter is loaded", "the converter is made", "the converter is called");

        Result diff = run("diff", "--format", "sql");
        assertThat(diff.out()).startsWith("ALTER TABLE valves ADD COLUMN phase");
    }

    /** Runs a command in a process of its own, because a process has one standard output. */
    private Result run(String... arguments) throws Exception {
        Path err = folder.resolve("err.log");
        ProcessBuilder builder = Cli.process(folder, arguments).redirectError(err.toFile());
        builder.environment().put("RETORT_URL", database.url());
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), out, Files.readString(err));
    }
}
