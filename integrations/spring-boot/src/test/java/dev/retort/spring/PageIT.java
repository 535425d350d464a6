package dev.retort.spring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.retort.runner.Migrator;
import dev.retort.testing.Application;
import dev.retort.testing.Fresh;
import dev.retort.testing.Page;
import dev.retort.testing.TestDatabase;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application of {@code docs/spring-boot.md}, from its entity to its start as an executable jar. */
@Tag("slow")
class PageIT {

    private static final Path POM = Path.of("src/test/resources/page-pom.xml").toAbsolutePath();
    private static final Path LIBRARIES = Path.of("target/page").toAbsolutePath();
    private static final Path COMMAND = Path.of("../../cli/target").toAbsolutePath();
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private final Path folder;
    private final Page page;

    PageIT(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.page = Page.of("spring-boot.md");
    }

    @Test
    void migratesBeforeHibernateLooks(
            @Fresh TestDatabase database, @Fresh TestDatabase shadow, @Fresh TestDatabase pending) throws Exception {
        List<Path> libraries = libraries();
        Path sources = folder.resolve("src/main/java");
        Path classes = folder.resolve("target/classes");
        page.writeSources(sources);
        Application.compile(sources, classes, libraries);
        Files.writeString(classes.resolve("application.properties"), properties("spring.datasource.url"));

        assertThat(writeMigration(libraries, shadow)).contains("read with the application's Hibernate 7.4");

        Path jar = Application.compile(sources, classes, libraries)
                .nestedJar(folder.resolve("shop.jar"), "com.example.shop.Shop", libraries);
        Map<String, String> variables = Map.of("SHOP_DATABASE", database.url());
        Application.Run first = Application.run(jar, variables);
        assertThat(first.output())
                .contains("upgrade 1975ea83b712, Add order items: done in", "open, at [1975ea83b712]");
        assertThat(first.exitCode()).isZero();
        assertThat(database.query("select column_name::text from information_schema.columns"
                        + " where table_name = 'order_item' order by 1"))
                .containsExactly("id", "product_name", "unit_price");

        Application.Run validated =
                Application.run(jar, Map.of("SHOP_DATABASE", pending.url()), "-Dretort.validate-only=true");
        assertThat(validated.output()).contains(page.blocks("text").get(0));
        assertThat(validated.exitCode()).isEqualTo(1);

        database.execute("alter table order_item drop column unit_price");
        Application.Run second = Application.run(jar, variables);
        assertThat(second.output()).contains("missing column [unit_price] in table [order_item]");
        assertThat(second.exitCode()).isEqualTo(1);
    }

    /** Runs the command that the build of its module has left. */
    private String writeMigration(List<Path> libraries, TestDatabase shadow) throws Exception {
        assertThat(COMMAND.resolve("lib")).as("the command, built before").isDirectory();
        Files.writeString(folder.resolve("retort.properties"), properties("spring.config"));
        Path resources = Files.createDirectories(folder.resolve("src/main/resources"));
        Files.writeString(resources.resolve("application.properties"), properties("spring.datasource.url"));
        String classpath = Stream.concat(Stream.of(folder.resolve("target/classes")), libraries.stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        return run(
                folder,
                JAVA,
                "-cp",
                COMMAND.resolve("classes") + File.pathSeparator + COMMAND.resolve("lib") + "/*",
                "dev.retort.cli.Main",
                "revision",
                "--autogenerate",
                "-m",
                "Add order items",
                "--rev-id",
                "1975ea83b712",
                "--classpath",
                classpath,
                "--shadow",
                shadow.url());
    }

    /** The block of properties that has this one. */
    private String properties(String name) {
        return page.blocks("properties").stream()
                .filter(block -> block.contains(name))
                .findFirst()
                .orElseThrow();
    }

    /** The class path of the application, including the starter and the core. The user's Maven downloads the rest once. */
    private List<Path> libraries() throws Exception {
        Path lib = LIBRARIES.resolve("lib-" + Files.readString(POM).hashCode());
        if (Files.notExists(lib)) {
            fetch(lib);
        }
        List<Path> own = List.of(
                Application.jar(Application.home(Migrator.class), folder.resolve("retort-core.jar")),
                Application.jar(Application.home(RetortAutoConfiguration.class), folder.resolve("retort-starter.jar")));
        try (Stream<Path> jars = Files.list(lib)) {
            return Stream.concat(own.stream(), jars.sorted()).toList();
        }
    }

    private static void fetch(Path lib) throws Exception {
        assumeTrue(hasMaven(), "skipped: there is no mvn on the path");
        Files.createDirectories(LIBRARIES);
        Path half = Files.createTempDirectory(LIBRARIES, "half-");
        run(
                LIBRARIES,
                "mvn",
                "-B",
                "-ntp",
                "-f",
                POM.toString(),
                "-Dmaven.repo.local=" + System.getProperty("retort.test.repository"),
                "org.apache.maven.plugins:maven-dependency-plugin:3.10.0:copy-dependencies",
                "-DoutputDirectory=" + half);
        Files.move(half, lib);
    }

    private static boolean hasMaven() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(entry -> Files.isExecutable(Path.of(entry, "mvn")));
    }

    private static String run(Path folder, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
