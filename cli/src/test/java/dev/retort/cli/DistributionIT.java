package dev.retort.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packed distribution, unpacked elsewhere and used on a project that knows nothing of this build. */
@Tag("slow")
class DistributionIT {

    private static final String PREPARING = "retort: preparing fast starts on this machine, only once";

    private final Path folder;
    private final Path project;
    private final Map<String, String> variables = new TreeMap<>();

    DistributionIT(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.project = Files.createDirectory(folder.resolve("a project"));
        variables.put("RETORT_CACHE", folder.resolve("cache").toString());
        variables.put("MAVEN_OPTS", "-Dmaven.repo.local=" + System.getProperty("retort.test.repository"));
    }

    @BeforeEach
    void unpack() throws Exception {
        assumeTrue(!System.getProperty("os.name").startsWith("Windows"), "skipped: there is no sh");
        try (Stream<Path> built = Files.list(Path.of("target"))) {
            Path newest = built.filter(file -> file.toString().endsWith(".tar.gz"))
                    .max(Comparator.comparing(file -> file.toFile().lastModified()))
                    .orElseThrow();
            execute(folder, List.of("tar", "-xzf", newest.toAbsolutePath().toString()));
        }
    }

    @Test
    void goesTheWholeWayInAnotherProject(@Fresh TestDatabase database, @Fresh TestDatabase shadow) throws Exception {
        assertThat(retort("--version"))
                .startsWith(PREPARING)
                .contains("retort 0.")
                .doesNotContain("development");
        assertThat(retort("init")).doesNotContain(PREPARING).contains("retort.properties");
        settings();

        variables.put("RETORT_URL", database.url());
        assertThat(retort("revision", "--autogenerate", "-m", "first", "--shadow", shadow.url()))
                .contains("create_table item", "downgrade restores the catalog");
        retort("upgrade", "head");
        assertThat(database.query("select relname from pg_class where relname = 'item'"))
                .containsExactly("item");
        assertThat(lib())
                .noneMatch(name -> name.contains("binaries"))
                .anyMatch(name -> name.contains("hibernate-core"));
    }

    @Test
    void fetchesTheEmbeddedServerWhenItIsFirstNeeded() throws Exception {
        assumeTrue(TestServer.isEmbedded(), "skipped: no embedded server is wanted");
        settings();
        variables.put("MAVEN_REPO_LOCAL", folder.resolve("nothing").toString());

        assertThat(retort("current")).contains("downloading the embedded PostgreSQL 18 with Maven, only once");
        assertThat(retort("current")).doesNotContain("downloading the embedded PostgreSQL");
    }

    @Test
    void saysWhatToDoWhereNothingCanBeFetched() throws Exception {
        settings();
        Path mvn = Files.createDirectory(folder.resolve("bin")).resolve("mvn");
        Files.writeString(mvn, "#!/bin/sh\necho '[ERROR] no network'\nexit 1\n");
        assertThat(mvn.toFile().setExecutable(true)).isTrue();
        variables.put("PATH", mvn.getParent() + ":" + System.getenv("PATH"));
        variables.put("MAVEN_REPO_LOCAL", folder.resolve("nothing").toString());

        Result result = run("current");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.output())
                .contains(
                        "error: the embedded PostgreSQL 18 is unavailable: Maven could not download it: [ERROR] no network")
                .contains("--url", "--shadow");
    }

    private void settings() throws IOException {
        JavaProject.in(project)
                .withEntity("Item", "@Entity public class Item { @Id long id; String name; }")
                .with("retort.properties", "entities.classpath = target/classes\nentities.packages = shop\n")
                .compile();
    }

    private List<String> lib() throws IOException {
        try (Stream<Path> files = Files.list(home().resolve("lib"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private Path home() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("retort-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private String retort(String... arguments) throws Exception {
        Result result = run(arguments);
        assertThat(result.exitCode()).as(result.output()).isZero();
        return result.output();
    }

    private Result run(String... arguments) throws Exception {
        List<String> command =
                new ArrayList<>(List.of(home().resolve("bin/retort").toString()));
        command.addAll(List.of(arguments));
        return execute(project, command);
    }

    private record Result(int exitCode, String output) {}

    private Result execute(Path where, List<String> command) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(where.toFile()).redirectErrorStream(true);
        builder.environment().putAll(variables);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Result(process.waitFor(), output);
    }
}
