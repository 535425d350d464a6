package dev.retort.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The artifacts of a whole build, as a project gets them that has no clone. */
@Tag("slow")
class PublishedArtifactsIT {

    private static final Path ROOT = Path.of("..", "..");
    private static final String OWN_PROJECT = "\n## Your own project\n";
    private static final Pattern PROPERTIES = Pattern.compile("```properties\n([^`]*)```");
    private static final Pattern XML = Pattern.compile("```xml\n([^`]*)```");
    private static final Pattern COMMAND = Pattern.compile("(?m)^\\$ mvn (.*)$");
    private static final Pattern ARGUMENT = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\")+");

    private static final Map<String, String> MODULES = Map.of(
            "retort-core", "dev.retort.core",
            "retort-generator", "dev.retort.generator",
            "retort-review", "dev.retort.review",
            "retort-cli", "dev.retort.cli",
            "retort-spring-boot-starter", "dev.retort.spring",
            "retort-junit", "dev.retort.junit",
            "retort-maven-plugin", "dev.retort.maven");

    private final Path folder;
    private final ScratchRepository repository;

    PublishedArtifactsIT(@TempDir Path folder) throws Exception {
        assumeTrue(SampleProject.maven().isPresent(), "there is no Maven here");
        this.folder = folder;
        this.repository = ScratchRepository.ofAllArtifacts(Files.createDirectories(folder.resolve("repository")));
    }

    @Test
    void nameTheirModulesAndShareNoPackage() throws Exception {
        Map<String, String> names = new TreeMap<>();
        for (String artifact : MODULES.keySet()) {
            names.put(
                    artifact,
                    ModuleFinder.of(repository.file(artifact, ".jar")).findAll().stream()
                            .map(module -> module.descriptor().name())
                            .findFirst()
                            .orElseThrow());
        }
        assertThat(names).isEqualTo(new TreeMap<>(MODULES));

        Path[] jars = new Path[MODULES.size()];
        int count = 0;
        for (String artifact : MODULES.keySet()) {
            jars[count++] = repository.file(artifact, ".jar");
        }
        // Refuses two modules that have the same package.
        Configuration together = ModuleLayer.boot()
                .configuration()
                .resolve(ModuleFinder.of(jars), ModuleFinder.of(), List.copyOf(MODULES.values()));
        assertThat(together.modules()).hasSize(MODULES.size());
    }

    @Test
    void havePomsThatSayWhatARepositoryDemandsAndNeedNoParent() throws Exception {
        for (String artifact : MODULES.keySet()) {
            assertThat(repository.file(artifact, ".pom"))
                    .content()
                    .contains("<name>Retort ", "<description>", "<license>", "<developer>")
                    .doesNotContain("<parent>", "retort.release.url");
        }
        assertThat(repository.file("retort-bom", ".pom"))
                .content()
                .contains("<name>Retort BOM", "<description>", "<license>", "<developer>", "<artifactId>retort-junit")
                .doesNotContain("<parent>", "hibernate", "jspecify", "retort-entities");
    }

    @Test
    void buildAProjectThatHasNoClone() throws Exception {
        String readme = Files.readString(ROOT.resolve("README.md"));
        String section = readme.substring(readme.indexOf(OWN_PROJECT));
        String bom = Files.readString(ROOT.resolve("docs/maven.md"));
        SampleProject project = SampleProject.at(Files.createDirectories(folder.resolve("shop")), repository);
        project.write("pom.xml", pom(block(XML, bom.substring(bom.indexOf("`retort-bom`"))), block(XML, section)));
        project.write("retort.properties", block(PROPERTIES, section));
        project.write("src/main/java/com/example/shop/OrderItem.java", ENTITY);

        List<String> commands =
                COMMAND.matcher(section).results().map(found -> found.group(1)).toList();
        assertThat(commands).hasSize(2);
        for (String command : commands) {
            SampleProject.Build build = project.run(arguments(command));
            assertThat(build.succeeded()).as(build.log()).isTrue();
        }

        project.write("src/test/java/com/example/shop/ShopMigrationsTest.java", TEST);
        SampleProject.Build tested = project.run("test", "retort:status");
        assertThat(tested.log()).contains("BUILD SUCCESS", "Tests run: ", "Failures: 0, Errors: 0");
        assertThat(tested.log()).containsPattern("current +[0-9a-f]{12} \\(head");
    }

    private static String[] arguments(String command) {
        return ARGUMENT.matcher(command)
                .results()
                .map(found -> found.group().replace("\"", ""))
                .toArray(String[]::new);
    }

    private static String block(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static String pom(String bom, String plugin) {
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
                  <groupId>com.example</groupId><artifactId>shop</artifactId><version>1</version>
                  <properties>
                    <maven.compiler.release>17</maven.compiler.release>
                    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                  </properties>
                  %s
                  <dependencies>
                    <dependency><groupId>dev.retort</groupId><artifactId>retort-core</artifactId></dependency>
                    <dependency><groupId>org.hibernate.orm</groupId><artifactId>hibernate-core</artifactId>
                      <version>%s</version></dependency>
                    <dependency><groupId>dev.retort</groupId><artifactId>retort-junit</artifactId>
                      <scope>test</scope></dependency>
                    <dependency><groupId>org.junit.jupiter</groupId><artifactId>junit-jupiter</artifactId>
                      <version>5.14.4</version><scope>test</scope></dependency>
                  </dependencies>
                  <build><plugins>
                    <plugin><artifactId>maven-resources-plugin</artifactId><version>3.4.0</version></plugin>
                    <plugin><artifactId>maven-compiler-plugin</artifactId><version>3.14.1</version></plugin>
                    <plugin><artifactId>maven-surefire-plugin</artifactId><version>3.5.6</version></plugin>
                    %s
                  </plugins></build>
                </project>
                """
                .formatted(bom, System.getProperty("retort.test.hibernate"), plugin);
    }

    private static final String ENTITY =
            """
            package com.example.shop;

            import jakarta.persistence.Entity;
            import jakarta.persistence.Id;

            @Entity
            public class OrderItem {
                @Id
                long id;

                String label;
            }
            """;

    private static final String TEST =
            """
            package com.example.shop;

            import dev.retort.junit.MigrationTests;
            import dev.retort.junit.RetortTest;

            @RetortTest
            class ShopMigrationsTest extends MigrationTests {}
            """;
}
