package dev.retort.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that compare the entities start Hibernate only if the entities have changed since the last command. */
class KeptEntitiesIT {

    private final Path folder;
    private final TestDatabase database;
    private final JavaProject project;

    KeptEntitiesIT(@TempDir Path folder, @Fresh TestDatabase database) throws IOException {
        this.folder = folder;
        this.database = database;
        this.project = JavaProject.in(folder)
                .withEntity("Box", "@Entity public class Box { @Id long id; @Column(nullable = false) String label; }")
                .compile();
    }

    private Cli cli(String... more) throws IOException {
        String[] settings = Stream.concat(
                        Stream.of("entities.classpath=target/classes", "entities.packages=shop"), Stream.of(more))
                .toArray(String[]::new);
        return Cli.of(folder, settings).on(database);
    }

    @Test
    @Tag("slow")
    void startNoHibernateForEntitiesThatAreKept() throws Exception {
        Cli cli = cli();
        cli.must("revision", "--autogenerate", "-m", "first", "--no-proof");
        cli.must("upgrade", "head");

        assertThat(hibernateClasses("check")).isNotEmpty();

        assertThat(hibernateClasses("check")).isEmpty();
        assertThat(hibernateClasses("diff")).isEmpty();
        assertThat(hibernateClasses("revision", "--autogenerate", "-m", "nothing", "--no-proof"))
                .isEmpty();
    }

    /** The classes of Hibernate that a process of the command loads, except the one with its version. */
    private List<String> hibernateClasses(String... arguments) throws IOException, InterruptedException {
        Path log = folder.resolve("classes.log");
        ProcessBuilder builder = Cli.process(folder, arguments);
        builder.command().add(1, "-Xlog:class+load:file=" + log);
        builder.environment().put("RETORT_URL", database.url());
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(" org.hibernate."))
                    .filter(line -> !line.contains(" org.hibernate.Version "))
                    .toList();
        }
    }

    @Test
    void findTheSameDifferencesAsAtFirst() throws IOException {
        Cli cli = cli();
        Cli.Result first = cli.run("diff", "--format", "json");

        assertThat(cli.run("diff", "--format", "json")).isEqualTo(first);
        assertThat(JsonParser.parseString(first.out()).toString()).contains("create_table");
        assertThat(models()).hasSize(1);
    }

    @Test
    void findWhatIsNewInAClass() throws IOException {
        Cli cli = cli();
        cli.must("revision", "--autogenerate", "-m", "first", "--no-proof");
        cli.must("upgrade", "head");
        cli.must("check");
        project.withEntity(
                        "Box",
                        "@Entity public class Box { @Id long id; @Column(nullable = false) String label; String lid; }")
                .compile();

        assertThat(cli.run("check").exitCode()).isEqualTo(3);
        assertThat(cli.run("diff").out()).contains("box.lid");
    }

    @Test
    void keepNothingIfTheSettingIsOff() throws IOException {
        Cli cli = cli("entities.cache=off");

        cli.run("diff");

        assertThat(folder.resolve(".retort/cache")).doesNotExist();
    }

    @Test
    void refuseAnotherValueOfTheSetting() throws IOException {
        Cli.Result refused = cli("entities.cache=no").run("diff");

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("entities.cache is no (", "Set it to on or off");
    }

    private List<Path> models() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(".retort/cache"))) {
            return files.toList();
        }
    }
}
