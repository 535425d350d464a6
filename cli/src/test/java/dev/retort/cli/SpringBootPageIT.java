package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.retort.generator.shadow.Maven;
import dev.retort.runner.Migrator;
import dev.retort.testing.Application;
import dev.retort.testing.Fresh;
import dev.retort.testing.Page;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application of {@code docs/spring-boot.md}, from its entity to its start as an executable jar. */
@Tag("slow")
class SpringBootPageIT {

    private static final Path POM =
            Path.of("src/test/resources/spring-boot/pom.xml").toAbsolutePath();
    private static final Path LIBRARIES = Path.of("target/spring-boot").toAbsolutePath();

    private final Path folder;
    private final Page page;

    SpringBootPageIT(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.page = Page.of("spring-boot.md");
    }

    @Test
    void migratesBeforeHibernateLooks(@Fresh TestDatabase database) throws Exception {
        List<Path> libraries = libraries();
        Path sources = folder.resolve("src/main/java");
        Path classes = folder.resolve("target/classes");
        page.writeSources(sources);
        Application.compile(sources, classes, libraries);
        Files.writeString(classes.resolve("application.properties"), properties("spring.datasource.url"));

        assertThat(writeMigration(libraries)).contains("read with the application's Hibernate 7.2");

        Path jar = Application.compile(sources, classes, libraries)
                .nestedJar(folder.resolve("shop.jar"), "com.example.shop.Shop", libraries);
        Map<String, String> variables = Map.of("SHOP_DATABASE", database.url());
        Application.Run first = Application.run(jar, variables);
        assertThat(first.output()).contains("open, at [1975ea83b712]");
        assertThat(first.exitCode()).isZero();
        assertThat(database.query("select column_name::text from information_schema.columns"
                        + " where table_name = 'order_item' order by 1"))
                .containsExactly("id", "product_name", "unit_price");

        database.execute("alter table order_item drop column unit_price");
        Application.Run second = Application.run(jar, variables);
        assertThat(second.output()).contains("missing column [unit_price] in table [order_item]");
        assertThat(second.exitCode()).isEqualTo(1);
    }

    private String writeMigration(List<Path> libraries) throws Exception {
        String classpath = Stream.concat(Stream.of(folder.resolve("target/classes")), libraries.stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        Cli cli = Cli.of(folder, properties("entities.classpath"));
        try (TestDatabase shadow = TestServer.database()) {
            return cli.must(
                            "revision",
                            "--autogenerate",
                            "-m",
                            "Add order items",
                            "--rev-id",
                            "1975ea83b712",
                            "--classpath",
                            classpath,
                            "--shadow",
                            shadow.url())
                    .err();
        }
    }

    /** The block of properties that has this one. */
    private String properties(String name) {
        return page.blocks("properties").stream()
                .filter(block -> block.contains(name))
                .findFirst()
                .orElseThrow();
    }

    /** The class path of the application, including Retort's core. The user's Maven downloads the rest once. */
    private static List<Path> libraries() throws IOException {
        Path lib = LIBRARIES.resolve("lib-" + Files.readString(POM).hashCode());
        if (Files.notExists(lib)) {
            fetch(lib);
        }
        try (Stream<Path> jars = Files.list(lib)) {
            return Stream.concat(Stream.of(Application.home(Migrator.class)), jars.sorted())
                    .toList();
        }
    }

    private static void fetch(Path lib) throws IOException {
        Optional<Maven> maven = Maven.find(List.of(), System.getenv());
        assumeTrue(maven.isPresent(), "skipped: there is no mvn on the path");
        Files.createDirectories(LIBRARIES);
        Path half = Files.createTempDirectory(LIBRARIES, "half-");
        List<String> arguments = List.of(
                "-f",
                POM.toString(),
                "-Dmaven.repo.local=" + System.getProperty("retort.test.repository"),
                Maven.DEPENDENCY_PLUGIN + ":copy-dependencies",
                "-DoutputDirectory=" + half);
        Path log = LIBRARIES.resolve("maven.log");
        assertThat(maven.orElseThrow().run(LIBRARIES, arguments, log))
                .as(() -> "see " + log)
                .isTrue();
        Files.move(half, lib);
    }
}
