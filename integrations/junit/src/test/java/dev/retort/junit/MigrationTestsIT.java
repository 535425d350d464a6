package dev.retort.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.retort.revision.RevisionInfo;
import dev.retort.schema.QualifiedName;
import dev.retort.session.MigratorOptions;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** Faults in migrations, each with the ready-made test that finds it. */
class MigrationTestsIT {

    @RetortTest(migrations = "dev.retort.junit.faults.heads")
    static class TwoHeads extends Without {}

    @RetortTest(migrations = "dev.retort.junit.faults.forgetful")
    static class Forgetful extends Without {}

    @RetortTest(migrations = "dev.retort.junit.faults.unsaid")
    static class Unsaid extends Without {}

    @RetortTest(migrations = "dev.retort.junit.shop.migrations")
    static class Slow extends Without {

        @Override
        protected Duration longestMigration() {
            return Duration.ZERO;
        }
    }

    @RetortTest(migrations = "dev.retort.junit.shop.migrations")
    static class OtherHistory extends Without {

        @Override
        protected MigratorOptions options() {
            return MigratorOptions.DEFAULTS.withHistory(QualifiedName.of("books"));
        }
    }

    @RetortTest(migrations = "dev.retort.junit.faults.forgetful")
    static class OtherEntities extends MigrationTests {

        @Override
        protected Path settings() {
            return Path.of("src/test/resources/shop.properties");
        }
    }

    /** Tests of migrations without entities. */
    abstract static class Without extends MigrationTests {

        @Override
        protected Path settings() {
            return Path.of("no.properties");
        }
    }

    @RetortTest(migrations = "dev.retort.junit.shop.migrations")
    static class StrictTable extends Without {

        @Override
        protected void addRows(Connection connection, RevisionInfo next) throws SQLException {
            if (next.id().equals("5b1e00000002")) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("alter table parcel add check (name ~ '^[aeiou]{3}$')");
                }
            }
        }
    }

    @Test
    void twoHeadsAreNamed() {
        assertThat(failures(TwoHeads.class))
                .singleElement()
                .asString()
                .contains("thereIsOneHead", "5b1e00000012 (Authors)", "5b1e00000013 (Titles)", "retort merge heads");
    }

    @Test
    void aDowngradeThatDoesNotRestoreTheCatalogIsFound() {
        assertThat(failures(Forgetful.class))
                .singleElement()
                .asString()
                .contains("eachRevisionRunsUpDownAndUpWithRows", "5b1e00000022 (Authors)", "column author of note");
    }

    @Test
    void valuesThatChangeWithoutAQuestionAreFound() {
        assertThat(failures(Unsaid.class))
                .singleElement()
                .asString()
                .contains("noRevisionLosesValuesUnsaid", "Short notes", "values of note.text");
    }

    @Test
    void aMigrationThatTakesTooLongIsFound() {
        assertThat(failures(Slow.class)).hasSize(3).allMatch(failure -> failure.contains("at most 0 ms are allowed"));
    }

    @Test
    void entitiesThatDifferFromTheMigrationsAreFound() {
        assertThat(failures(OtherEntities.class))
                .filteredOn(failure -> failure.contains("theEntitiesMatchTheMigrations"))
                .singleElement()
                .asString()
                .contains(
                        "create_table parcel",
                        "create_table shelf",
                        "drop_table note",
                        "retort revision --autogenerate");
    }

    @Test
    void aHistoryOfAnotherNameGetsNoGeneratedRows() {
        assertThat(failures(OtherHistory.class)).isEmpty();
    }

    @Test
    void aTableWithoutGeneratedRowsIsReportedWithTheReason() {
        assertThat(EngineTestKit.engine("junit-jupiter")
                        .selectors(selectClass(StrictTable.class))
                        .execute()
                        .allEvents()
                        .reportingEntryPublished()
                        .map(entry -> String.valueOf(entry.getPayload().orElse("")))
                        .toList())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry)
                        .contains("no generated rows in parcel")
                        .contains("violates check constraint"));
    }

    private static List<String> failures(Class<?> tests) {
        EngineExecutionResults results = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(tests))
                .execute();
        return results.testEvents().failed().stream()
                .map(MigrationTestsIT::describe)
                .toList();
    }

    private static String describe(Event event) {
        return event.getTestDescriptor().getUniqueId() + ": "
                + event.getPayload().map(String::valueOf).orElse("");
    }
}
