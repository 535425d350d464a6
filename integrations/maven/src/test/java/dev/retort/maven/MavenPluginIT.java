package dev.retort.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project of two modules, built by the installed Maven with the artifacts of this build and no clone. */
@Tag("slow")
class MavenPluginIT {

    private static final String GREEN = "BUILD SUCCESS";

    private final SampleProject project;

    MavenPluginIT(@TempDir Path folder) throws Exception {
        assumeTrue(SampleProject.maven().isPresent(), "there is no Maven here");
        project = SampleProject.in(
                Files.createDirectories(folder.resolve("project")),
                ScratchRepository.in(Files.createDirectories(folder.resolve("repository"))));
    }

    @Test
    void failsUntilTheMigrationIsWritten() throws Exception {
        SampleProject.Build first = project.run("verify");
        assertThat(first.succeeded()).as(first.log()).isFalse();
        assertThat(first.log())
                .contains("the migrations lack 1 operation that the entities need:\n[ERROR]   create_table item\n")
                .contains("Write them with mvn retort:revision -Dretort.message=\"…\" -pl :shop-app.")
                .doesNotContain("\tat dev.retort");

        SampleProject.Build written = project.run("retort:revision", "-Dretort.message=first", "-pl", ":shop-app");
        assertThat(written.linesOf("revision"))
                .as(written.log())
                .hasSize(6)
                .anyMatch(line -> line.contains("1 mapped class, read with the application's Hibernate 6.6.56.Final"))
                .contains("[INFO]   create_table item", "[INFO] proof: downgrade restores the catalog")
                .last()
                .asString()
                .startsWith("[INFO] app/src/main/java/shop/app/migrations/M");

        useTheApplicationIn(project.migrations().get(0));
        SampleProject.Build green = project.run("verify");
        assertThat(green.log()).contains(GREEN);
        assertThat(green.linesOf("check")).isEmpty();
        assertThat(project.file("app/target/classes/shop/app/migrations")).isNotEmptyDirectory();

        project.write(
                "entities/src/main/java/shop/Item.java",
                """
                package shop;

                import jakarta.persistence.Entity;
                import jakarta.persistence.Id;

                @Entity
                public class Item {
                    @Id
                    long id;

                    String label;
                }
                """);
        SampleProject.Build changed = project.run("verify");
        assertThat(changed.succeeded()).isFalse();
        assertThat(changed.log()).contains("[ERROR]   add_column item.label");

        hasAGoalForEachStep();
        refusesInWords();
    }

    /** The parts of the application that a migration uses are on its class path. */
    private static void useTheApplicationIn(Path migration) throws Exception {
        String text = Files.readString(migration);
        Files.writeString(
                migration,
                text.replace(
                        "public void upgrade(Operations op) {",
                        "public void upgrade(Operations op) { java.util.Objects.requireNonNull(shop.app.Defaults.STATE);"));
    }

    private void hasAGoalForEachStep() throws Exception {
        SampleProject.Build build = project.run(
                "retort:diff",
                "retort:revision",
                "-Dretort.message=label",
                "-Dretort.revId=bbbb",
                "retort:check",
                "retort:history",
                "retort:sql",
                "retort:verify",
                "retort:upgrade",
                "retort:status");

        assertThat(build.log()).contains(GREEN);
        assertThat(build.linesOf("diff")).contains("[INFO] add_column item.label");
        assertThat(build.linesOf("check")).isEmpty();
        assertThat(build.linesOf("history")).first().asString().endsWith("-> bbbb (head), label");
        assertThat(build.linesOf("sql")).containsExactly("[INFO] app/target/retort/migration.sql");
        assertThat(project.file("app/target/retort/migration.sql"))
                .content()
                .contains("CREATE TABLE item", "ADD COLUMN label");
        assertThat(build.linesOf("verify"))
                .contains("[INFO] passed  bbbb, label")
                .last()
                .asString()
                .contains("2 revisions pass");
        assertThat(build.linesOf("upgrade")).last().asString().contains("ran 2 revisions", "at bbbb");
        assertThat(build.linesOf("status")).anyMatch(line -> line.matches("\\[INFO\\] current +bbbb \\(head.*"));
        assertThat(build.log()).contains("left out: this module has neither retort.properties nor migrations");
    }

    private void refusesInWords() throws Exception {
        SampleProject.Build build = project.run(
                "retort:downgrade",
                "retort:status",
                "-fae",
                "-pl",
                ":shop-app",
                "-Dretort.url=jdbc:postgresql://localhost:1/none",
                "-Dretort.user=me",
                "-Dretort.password=hunter2");
        assertThat(build.succeeded()).isFalse();
        assertThat(build.log())
                .contains("no target is named")
                .contains("mvn retort:downgrade -Dretort.target=-1 -pl :shop-app")
                .doesNotContain("hunter2", "\tat ");

        SampleProject.Build unreachable = project.run(
                "retort:status", "-pl", ":shop-app", "-Dretort.url=jdbc:postgresql://me:hunter2@localhost:1/none");
        assertThat(unreachable.log()).contains("[ERROR]").doesNotContain("hunter2", "\tat ");
    }
}
