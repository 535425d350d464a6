package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Projects whose class path is asked of the Maven that is installed. */
@Tag("slow")
class MavenProjectIT {

    private static final String ASKING = "asking Maven for the class path";
    private static final String HEAD =
            """
            <project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
              <groupId>shop</groupId><artifactId>ARTIFACT</artifactId><version>1</version>
              <properties><project.build.sourceEncoding>UTF-8</project.build.sourceEncoding></properties>
            """;
    /** The plugins of this build, which are there without a network. */
    private static final String PLUGINS =
            """
            <build><pluginManagement><plugins>
              <plugin><artifactId>maven-resources-plugin</artifactId><version>3.4.0</version></plugin>
              <plugin><artifactId>maven-compiler-plugin</artifactId><version>3.14.1</version></plugin>
            </plugins></pluginManagement></build>
            """;

    private static final String PERSISTENCE_API = dependency("jakarta.persistence", "jakarta.persistence-api", "3.2.0");

    private final Path folder;

    MavenProjectIT(@TempDir Path folder) throws IOException {
        this.folder = folder;
        JavaProject.in(folder).with(".mvn/maven.config", "--offline\n-Dmaven.repo.local=" + localRepository() + "\n");
    }

    @Test
    void asksMavenOnceUntilAPomChanges() throws Exception {
        assumeMaven();
        pom("", "shop", PLUGINS + dependencies(PERSISTENCE_API));
        JavaProject.in(folder).withEntity("Item", item()).compile();
        Cli cli = cli("maven");

        Cli.Result first = diff(cli);
        assertThat(first.out()).isEqualTo("create_table item\n");
        assertThat(first.err()).contains(ASKING);
        assertThat(folder.resolve(".retort/maven-shop.classpath")).content().contains("jakarta.persistence-api");
        assertThat(diff(cli).err()).doesNotContain(ASKING);

        pom("", "shop", PLUGINS + dependencies(PERSISTENCE_API) + "<description>changed</description>");
        assertThat(diff(cli).err()).contains(ASKING);
    }

    @Test
    void takesTheClassesOfSiblings() throws Exception {
        assumeMaven();
        pom(
                "",
                "all",
                "<packaging>pom</packaging><modules><module>base</module><module>app</module></modules>" + PLUGINS);
        pom("base", "shop-base", PLUGINS + dependencies(PERSISTENCE_API));
        pom("app", "shop-app", PLUGINS + dependencies(dependency("shop", "shop-base", "1")));
        Path base = JavaProject.in(folder.resolve("base"))
                .with(
                        "src/main/java/shop/Base.java",
                        "package shop; @jakarta.persistence.MappedSuperclass\n"
                                + "public class Base { @jakarta.persistence.Id long id; }")
                .compile()
                .classes();
        JavaProject.in(folder.resolve("app"))
                .withEntity("Item", "@Entity public class Item extends Base { String name; }")
                .compile(base);

        Cli.Result result = diff(cli("maven:shop-app"));

        assertThat(result.out()).isEqualTo("create_table item\n");
        assertThat(folder.resolve(".retort/maven-shop-app.classpath")).content().contains(base.toString());
    }

    @Test
    void saysWhatMavenSaid() throws Exception {
        assumeMaven();
        pom("", "shop", dependencies(dependency("shop", "nowhere", "9")));

        Cli.Result result = diff(cli("maven"));

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err())
                .contains("error: Maven could not determine the class path of " + folder)
                .contains("nowhere")
                .contains(folder.resolve(".retort/maven.log").toString());
        assertThat(folder.resolve(".retort/maven.log")).content().contains("nowhere");
    }

    @Test
    void prefersTheWrapperOfTheProject() throws Exception {
        pom("", "shop", "");
        JavaProject.in(folder)
                .withEntity("Item", item())
                .compile()
                .with(
                        "mvnw",
                        """
                        for argument in "$@"; do
                          case $argument in -Dmdep.outputFile=*) printf '' > "${argument#*=}";; esac
                        done
                        """);

        assertThat(diff(cli("maven").with("PATH", "/usr/bin" + File.pathSeparator + "/bin"))
                        .out())
                .isEqualTo("create_table item\n");
    }

    @Test
    void saysThatThereIsNoMaven() throws Exception {
        pom("", "shop", "");

        assertThat(diff(cli("maven").with("PATH", folder.toString())).err())
                .contains("there is no mvn on the path and no mvnw in the project")
                .contains("Install Maven, or name folders and jars");
    }

    @Test
    void saysThatTheModuleIsNotCompiled() throws Exception {
        pom("", "shop", "");
        Files.delete(folder.resolve("target/classes"));

        assertThat(diff(cli("maven")).err())
                .contains("error: the module shop is not compiled: " + folder.resolve("target/classes")
                        + " does not exist")
                .contains("mvn compile");
    }

    @Test
    void saysThatThereIsNoProject() throws Exception {
        assertThat(diff(cli("maven")).err()).contains("error: there is no pom.xml in " + folder);
    }

    @Test
    void warnsOfSourcesThatAreNewerThanTheirClasses() throws Exception {
        JavaProject.in(folder)
                .withEntity("Item", item())
                .withEntity("Price", "@Entity public class Price { @Id long id; }")
                .compile();
        assertThat(diff(cli("target/classes")).err()).doesNotContain("warning");

        Files.setLastModifiedTime(
                folder.resolve("src/main/java/shop/Item.java"),
                FileTime.from(Instant.now().plusSeconds(60)));

        assertThat(diff(cli("target/classes")).err())
                .contains("warning: not compiled since its last change: shop.Item; ")
                .doesNotContain("shop.Price");
    }

    @Test
    void warnsOfAHibernateOnTheClassPathThatItDoesNotRun() throws Exception {
        JavaProject.in(folder).withEntity("Item", item()).compile().with("lib/hibernate-core-5.6.15.Final.jar", "");

        assertThat(diff(cli("target/classes" + File.pathSeparator + "lib/*")).err())
                .contains("warning: the class path has Hibernate 5.6.15.Final, which");
    }

    private Cli cli(String classpath) throws IOException {
        Cli cli = Cli.of(folder, "entities.classpath=" + classpath, "entities.packages=shop");
        System.getenv().forEach((name, value) -> {
            if (List.of("PATH", "HOME", "JAVA_HOME").contains(name)) {
                cli.with(name, value);
            }
        });
        return cli;
    }

    private static Cli.Result diff(Cli cli) throws Exception {
        try (TestDatabase database = TestServer.database()) {
            return cli.run("diff", "--url", database.url());
        }
    }

    private void pom(String module, String artifact, String more) throws IOException {
        Path file = Files.createDirectories(folder.resolve(module)).resolve("pom.xml");
        Files.writeString(file, HEAD.replace("ARTIFACT", artifact) + more + "</project>");
    }

    private static String item() {
        return "@Entity public class Item { @Id long id; }";
    }

    private static String dependencies(String dependency) {
        return "<dependencies>" + dependency + "</dependencies>";
    }

    private static String dependency(String group, String artifact, String version) {
        return "<dependency><groupId>" + group + "</groupId><artifactId>" + artifact + "</artifactId><version>"
                + version + "</version></dependency>";
    }

    /** The repository that Maven works offline with. */
    static String localRepository() {
        return System.getProperty("localRepository", System.getProperty("user.home") + "/.m2/repository");
    }

    static void assumeMaven() {
        String path = System.getenv().getOrDefault("PATH", "");
        assumeTrue(
                Stream.of(path.split(Pattern.quote(File.pathSeparator), -1))
                        .anyMatch(place -> Files.isExecutable(Path.of(place).resolve("mvn"))),
                "skipped: there is no mvn on the path");
    }
}
