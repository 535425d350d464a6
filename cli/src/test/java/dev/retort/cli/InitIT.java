package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitIT {

    private static final String ENTITY = "@Entity public class OrderItem { @Id Long id; String productName; }";
    private static final String POM =
            """
            <project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
              <groupId>shop</groupId><artifactId>shop</artifactId><version>1</version>
              <dependencies><dependency><groupId>jakarta.persistence</groupId>
                <artifactId>jakarta.persistence-api</artifactId><version>3.2.0</version></dependency></dependencies>
            </project>
            """;
    private static final String COMPOSE =
            """
            services:
              cache: {image: "redis:7", ports: ["6379:6379"]}
              db:
                image: postgres:16
                environment: {POSTGRES_DB: shop, POSTGRES_USER: "${DB_USER:-owner}", POSTGRES_PASSWORD: s3cret}
                ports: ["127.0.0.1:5433:5432"]
            """;

    private final Path folder;
    private final JavaProject project;

    InitIT(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.project = JavaProject.in(folder);
    }

    @Test
    void writesThreeLinesForAnApplicationOfSpringBoot() throws Exception {
        assumeMaven();
        application().with("src/main/resources/application.properties", "spring.datasource.url=${SHOP_DATABASE}\n");
        Cli cli = Cli.anywhere(folder).with("PATH", System.getenv("PATH"));

        Cli.Result init = cli.must("init");

        assertThat(folder.resolve("retort.properties"))
                .content()
                .isEqualTo(
                        """
                        spring.config=src/main/resources
                        entities.packages=shop
                        migrations.dir=src/main/java/shop/migrations
                        """);
        assertThat(init.out())
                .isEqualTo("retort.properties\nsrc/main/java/shop/migrations\n".replace("/", File.separator));
        assertThat(init.err())
                .contains(
                        "build: Maven\n",
                        "Spring Boot: application in shop, with its settings in src/main/resources",
                        "entities: shop (target/classes)\n");
        assertThat(cli.must("diff", "--shadow", "none").out()).contains("create_table order_item");
    }

    @Test
    void findsTheJarsOfAMavenProject() throws Exception {
        assumeMaven();
        project.with("pom.xml", POM).withEntity("OrderItem", ENTITY).compile();
        Cli cli = Cli.anywhere(folder).with("PATH", System.getenv("PATH"));

        cli.must("init", "db/migrations");

        assertThat(folder.resolve("retort.properties"))
                .content()
                .contains(
                        "\nentities.classpath=maven\n",
                        "\nentities.packages=shop\n",
                        "\nmigrations.dir=db/migrations\n");
        assertThat(cli.must("diff", "--shadow", "none").out()).contains("create_table orderitem");
        assertThat(folder.resolve(".retort/maven-shop.classpath")).content().contains("jakarta.persistence-api");
    }

    @Test
    void findsEntitiesInSourcesThatAreNotCompiled() throws Exception {
        project.with("build.gradle.kts", "plugins { id(\"org.springframework.boot\") }\n")
                .with(
                        "src/main/kotlin/com/example/Item.kt",
                        "package com.example\n\nimport jakarta.persistence.*\n\n@Entity\nclass Item(@Id val id: Long)\n")
                .with("src/main/kotlin/com/example/NoItem.kt", "package com.other\n// jakarta.persistence @Entity\n");

        Cli.Result init = Cli.anywhere(folder).must("init");

        assertThat(init.err())
                .contains(
                        "build: Gradle\n",
                        "Spring Boot: named by the build, without application.properties",
                        "entities: com.example (sources, which are not compiled: run gradle classes)");
        assertThat(folder.resolve("retort.properties"))
                .content()
                .contains(
                        "\nentities.classpath=build/classes/java/main\n",
                        "\nentities.packages=com.example\n",
                        "\nnaming=spring\n");
    }

    @Test
    void findsTheFoldersOfClassesThatGradleWrites() throws Exception {
        project.with("build.gradle", "").withEntity("OrderItem", ENTITY).compile();
        Files.createDirectories(folder.resolve("build/classes/java"));
        Files.move(folder.resolve("target/classes"), folder.resolve("build/classes/java/main"));
        Files.createDirectories(folder.resolve("build/classes/kotlin/main"));
        Files.createDirectories(folder.resolve("build/resources/main"));
        Cli cli = Cli.anywhere(folder).with("PATH", System.getenv("PATH"));

        Cli.Result init = cli.must("init");

        assertThat(init.err()).contains("entities: shop (build/classes/java/main)\n");
        assertThat(folder.resolve("retort.properties"))
                .content()
                .contains("\nentities.classpath="
                        + String.join(
                                File.pathSeparator,
                                "build/classes/java/main",
                                "build/classes/kotlin/main",
                                "build/resources/main")
                        + "\n");
        assertThat(cli.must("diff", "--shadow", "none").out()).contains("create_table orderitem");
    }

    @Test
    void namesTheModuleWithTheEntities() throws Exception {
        project.with("pom.xml", POM.replace("<dependencies>", "<packaging>pom</packaging><dependencies>"));
        JavaProject.in(folder.resolve("domain"))
                .with("pom.xml", POM)
                .withEntity("OrderItem", ENTITY)
                .compile();

        Cli.Result init = Cli.anywhere(folder).must("init");

        assertThat(init.err()).contains("build: Maven, module domain\n", "entities: shop (domain/target/classes)\n");
        assertThat(folder.resolve("retort.properties")).content().contains("\nentities.classpath=maven:domain\n");
    }

    @Test
    void takesTheOnlyPersistenceUnit() throws Exception {
        project.with(
                        "src/main/resources/META-INF/persistence.xml",
                        "<persistence version=\"3.0\">\n  <persistence-unit\n      name=\"orders\"/>\n</persistence>")
                .withEntity("OrderItem", ENTITY)
                .compile();

        assertThat(Cli.anywhere(folder).must("init").err()).contains("persistence unit: orders\n");
        assertThat(folder.resolve("retort.properties"))
                .content()
                .contains("\nentities.persistence-unit=orders\n")
                .doesNotContain("\nentities.packages=");
    }

    @Test
    void findsTheDatabaseOfAComposeFileWithoutItsPassword() throws Exception {
        application()
                .with("src/main/resources/application.yaml", "spring.jpa.open-in-view: false\n")
                .with("compose.yaml", COMPOSE);

        Cli.Result init = Cli.anywhere(folder).must("init");

        assertThat(init.err())
                .contains("database: service db in compose.yaml: jdbc:postgresql://localhost:5433/shop, user owner\n")
                .doesNotContain("s3cret");
        assertThat(folder.resolve("retort.properties"))
                .content()
                .contains("#url=jdbc:postgresql://localhost:5433/shop\n#user=owner\n")
                .doesNotContain("s3cret");
    }

    @ParameterizedTest
    @CsvSource({
        "Flyway, src/main/resources/db/migration/V1__a.sql, src/main/resources/db/migration, flyway",
        "Liquibase, src/main/resources/db/changelog/a.xml, src/main/resources/db/changelog, liquibase",
        "Flyway, build.gradle, the build, flyway"
    })
    void namesThePageOfAnEarlierTool(String tool, String file, String place, String page) throws Exception {
        project.with(file, "runtimeOnly 'org.flywaydb:flyway-core'\n");

        String expected =
                tool + " (" + place + "): migrate every database with it once more, stop running it, and begin with"
                        + " revision --baseline, as docs/changing-over/" + page + ".md describes";
        assertThat(Cli.anywhere(folder).must("init").err()).contains("migrations: " + expected + "\n");
        assertThat(folder.resolve("retort.properties")).content().contains("# " + expected + ".\n");
        assertThat(Path.of("..", "docs", "changing-over", page + ".md")).exists();
    }

    @Test
    void findsNothingInAnEmptyFolder() throws Exception {
        Cli.Result init = Cli.anywhere(folder).must("init", "--format", "json");

        assertThat(init.json().getAsJsonObject().getAsJsonArray("found").toString())
                .isEqualTo("[{\"subject\":\"build\",\"description\":\"no pom.xml and no build.gradle\"},"
                        + "{\"subject\":\"entities\",\"description\":"
                        + "\"no class with @Entity was found; set entities.packages\"}]");
        assertThat(folder.resolve("retort.properties"))
                .content()
                .contains("\nentities.classpath=target/classes\n", "\n#entities.packages=com.example.app\n");
        assertThat(Cli.anywhere(folder).run("init").err())
                .contains("error: retort.properties already exists", "Edit it");
    }

    private JavaProject application() throws IOException {
        return project.with("pom.xml", POM)
                .with(".mvn/maven.config", "--offline\n-Dmaven.repo.local=" + MavenProjectIT.localRepository() + "\n")
                .with(
                        "src/main/java/org/springframework/boot/autoconfigure/SpringBootApplication.java",
                        "package org.springframework.boot.autoconfigure;\npublic @interface SpringBootApplication {}\n")
                .with(
                        "src/main/java/shop/Shop.java",
                        """
                        package shop;

                        import org.springframework.boot.autoconfigure.SpringBootApplication;

                        @SpringBootApplication
                        public class Shop {}
                        """)
                .withEntity("OrderItem", ENTITY)
                .compile();
    }

    private void assumeMaven() throws IOException {
        MavenProjectIT.assumeMaven();
        project.with(".mvn/maven.config", "--offline\n-Dmaven.repo.local=" + MavenProjectIT.localRepository() + "\n");
    }
}
