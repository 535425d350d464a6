package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The work of each command grows with the number of tables, and no faster: calls are counted, not seconds. */
@Tag("slow")
class GrowthIT {

    /** Twice the tables need at most this many times the calls: sorting takes a little more than twice. */
    private static final double MOST = 2.25;

    @Test
    void isLinearInTheNumberOfTables(
            @TempDir Path small, @TempDir Path large, @Fresh TestDatabase one, @Fresh TestDatabase two)
            throws Exception {
        Map<String, Calls.Count> few = counts(small, 300, one);
        Map<String, Calls.Count> many = counts(large, 600, two);

        assertThat(many.keySet()).isEqualTo(few.keySet());
        few.forEach((command, count) -> {
            Calls.Count grown = calls(many, command);
            String both = command + ": " + count + " and " + grown;
            assertThat((double) grown.methods()).as(both).isBetween(0.9 * count.methods(), MOST * count.methods());
            assertThat((double) grown.roundTrips()).as(both).isLessThanOrEqualTo(MOST * count.roundTrips());
            assertThat(count.methods()).as(both).isGreaterThan(500);
        });
        List.of("diff of new tables", "revision", "check", "diff of nothing", "history")
                .forEach(command -> assertThat(calls(many, command).roundTrips())
                        .as("round trips of " + command)
                        .isEqualTo(calls(few, command).roundTrips())
                        .isLessThan(100));
    }

    private static Calls.Count calls(Map<String, Calls.Count> counts, String command) {
        return Objects.requireNonNull(counts.get(command));
    }

    /** The calls of each command in a project with that many tables. */
    private static Map<String, Calls.Count> counts(Path folder, int tables, TestDatabase database) throws Exception {
        JavaProject.in(folder).withEntity("Model", model(tables)).compile();
        Files.writeString(
                folder.resolve("retort.properties"),
                "entities.classpath=target/classes\nentities.packages=shop\nurl=" + database.url() + "\n");
        Object cli = cli(folder);
        Map<String, Calls.Count> counts = new LinkedHashMap<>();
        counts.put("diff of new tables", count(cli, "diff"));
        counts.put(
                "revision", count(cli, "revision", "--autogenerate", "-m", "first", "--rev-id", "aaaa", "--no-proof"));
        counts.put("history", count(cli, "history"));
        counts.put("upgrade", count(cli, "upgrade", "head"));
        counts.put("check", count(cli, "check"));
        counts.put("diff of nothing", count(cli, "diff"));
        counts.put("downgrade", count(cli, "downgrade", "base", "--yes"));
        return counts;
    }

    private static String model(int tables) {
        StringBuilder source = new StringBuilder("public class Model {\n");
        for (int i = 0; i < tables; i++) {
            source.append(
                    """
                    @Entity @Table(name = "t%1$d", indexes = @Index(name = "t%1$d_size_idx", columnList = "size"))
                    public static class T%1$d {
                      @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
                      @Column(unique = true, length = 40) String name;
                      @Column(nullable = false) int size;
                      @ManyToOne T%2$d up;
                    }
                    """
                            .formatted(i, i / 2));
        }
        return source.append("}\n").toString();
    }

    private static Object cli(Path folder) throws IOException, ReflectiveOperationException {
        Class<?> type = Class.forName(Cli.class.getName(), true, CountedClasses.create());
        var create = type.getDeclaredMethod("anywhere", Path.class);
        create.setAccessible(true);
        return create.invoke(null, folder);
    }

    private static Calls.Count count(Object cli, String... arguments) throws ReflectiveOperationException {
        Calls.take();
        Object result = cli.getClass().getMethod("run", String[].class).invoke(cli, (Object) arguments);
        Calls.Count count = Calls.take();
        assertThat(result.toString()).matches("(?s)Result\\[exitCode=[03],.*");
        return count;
    }
}
