package dev.retort.generator.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.retort.generator.Comparison;
import dev.retort.generator.NewRevision;
import dev.retort.generator.Project;
import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.cases.Case.Side;
import dev.retort.generator.hibernate.EntityModel;
import dev.retort.generator.review.OperationSummary;
import dev.retort.operation.Operation;
import dev.retort.revision.RevisionInfo;
import dev.retort.revision.RevisionTarget;
import dev.retort.runner.Migrator;
import dev.retort.session.MigratorOptions;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Databases as other tools and people leave them, with entities over a part of them: each line of the difference is a
 * true one and listed, the upgrade leaves nothing to find, the downgrade restores the catalog, and what Retort does not
 * manage is there throughout.
 */
@Tag("slow")
class DatabasesByOtherHandsIT {

    private static final Path FOLDER = Path.of("src", "test", "resources", "other-hands");
    private static final Instant CREATED = Instant.parse("2026-11-20T11:30:00Z");

    @TempDir
    private Path work;

    @TestFactory
    Stream<DynamicTest> differInWhatIsListed() throws Exception {
        List<Case> databases = databases();
        CaseClasses classes = CaseClasses.compile(databases, Files.createDirectories(work.resolve("entities")));
        return databases.stream().map(each -> dynamicTest(each.name(), () -> check(each, classes)));
    }

    private static List<Case> databases() throws Exception {
        int major;
        try (TestDatabase database = TestServer.database()) {
            major = database.major();
        }
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(folder -> new Case(
                            folder.getFileName().toString(),
                            folder,
                            CaseProperties.of(folder.resolve("case.properties"))))
                    .filter(each -> each.properties().since() <= major)
                    .toList();
        }
    }

    private void check(Case each, CaseClasses classes) throws SQLException, IOException {
        Models models = new Models(each, classes);
        try (TestDatabase database = TestServer.database()) {
            models.make(database, Side.BEFORE);
            EntityModel entities = models.entities(database, Side.AFTER).orElseThrow();
            List<String> unmanaged = Bystanders.of(database);
            String catalog = Listings.of(database);

            Comparison comparison = models.comparison(database, entities);

            Golden.check(each.file("differences.txt"), lines(comparison));
            Migrator migrator = migrator(each, comparison, database);
            migrator.upgrade(RevisionTarget.HEADS);
            assertThat(models.comparison(database, entities).operations())
                    .as("left to do after the upgrade")
                    .isEmpty();
            assertThat(Bystanders.of(database)).as("after the upgrade").isEqualTo(unmanaged);
            migrator.downgrade(RevisionTarget.BASE);
            assertThat(Listings.of(database)).as("after the downgrade").isEqualTo(catalog);
            assertThat(Bystanders.of(database)).as("after the downgrade").isEqualTo(unmanaged);
        }
    }

    private Migrator migrator(Case each, Comparison comparison, TestDatabase database) {
        Path folder = work.resolve(each.name());
        Project project = new Project(folder, folder.resolve("migrations"), "migrations");
        RevisionInfo revision =
                new RevisionInfo("0123456789ab", List.of(), each.message(), CREATED.toString(), List.of(), List.of());
        NewRevision.of(revision, comparison, "").write(project);
        return Migrator.of(database::connect, ProjectMigrations.of(project)::loaded)
                .withOptions(MigratorOptions.DEFAULTS.withDataLossConfirmed(true));
    }

    private static String lines(Comparison comparison) {
        List<String> lines = new ArrayList<>();
        comparison.findings().remarks().forEach(remark -> lines.add("note: " + remark));
        comparison.findings().unmapped().forEach(object -> lines.add("left alone: " + object));
        for (int i = 0; i < comparison.operations().size(); i++) {
            lines.add(line(comparison.operations().get(i)));
            int number = i;
            comparison.notes().stream()
                    .filter(note -> note.operation() == number)
                    .forEach(note -> lines.add("    " + note.level() + ": " + note.text()));
        }
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String line(Operation operation) {
        return OperationSummary.of(operation).toString();
    }
}
