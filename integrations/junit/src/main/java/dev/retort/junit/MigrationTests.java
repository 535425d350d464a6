package dev.retort.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.generator.hibernate.EntitySource;
import dev.retort.generator.settings.Settings;
import dev.retort.generator.settings.SettingsReader;
import dev.retort.revision.RevisionInfo;
import dev.retort.runner.Migrator;
import dev.retort.session.MigratorOptions;
import dev.retort.source.MigrationSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;

/**
 * Tests the migrations of an application. A class of the application's tests extends it:
 *
 * <pre>{@code
 * @RetortTest(migrations = "com.example.shop.migrations")
 * class ShopMigrationsTest extends MigrationTests {}
 * }</pre>
 *
 * <p>{@code retort.properties} in the working directory names the entities; their classes are those of the test run. The
 * tables have generated rows where a test needs rows, and {@link #addRows} adds others.
 */
@RetortTest
public abstract class MigrationTests {

    /** Returns how many rows each table gets: 10, unless overridden. */
    protected int rowsPerTable() {
        return 10;
    }

    /** Returns how many rows each table gets where time is measured: 1,000, unless overridden. */
    protected int rowsPerTableForTime() {
        return 1_000;
    }

    /** Returns how long one migration may take on {@link #rowsPerTableForTime()} rows: 10 seconds, unless overridden. */
    protected Duration longestMigration() {
        return Duration.ofSeconds(10);
    }

    /** Returns the file of the settings that name the entities: {@code retort.properties}, unless overridden. */
    protected Path settings() {
        return Path.of(SettingsReader.DEFAULT_FILE);
    }

    /** Returns the options of the migrators, such as the arguments that the migrations read. */
    protected MigratorOptions options() {
        return MigratorOptions.DEFAULTS;
    }

    /**
     * Adds rows before the tables are filled with generated ones, such as rows that a trigger demands.
     *
     * @param connection a connection in auto-commit mode to a database that lacks the revision
     * @param next the revision that is applied next
     */
    protected void addRows(Connection connection, RevisionInfo next) throws SQLException {}

    @Test
    final void thereIsOneHead(@At("base") Migrator migrator) {
        List<RevisionInfo> heads = migrator.graph().heads();
        assertEquals(
                1,
                heads.size(),
                () -> "the migrations have several heads: "
                        + heads.stream().map(RevisionInfo::describe).collect(Collectors.joining("; "))
                        + "; join them with: retort merge heads -m \"…\"");
    }

    @Test
    final void theEntitiesMatchTheMigrations(@At("heads") TestDatabase database) throws SQLException {
        Settings settings = ProjectSettings.read(settings());
        Optional<EntitySource> entities = ProjectSettings.entities(settings);
        Assumptions.assumeTrue(entities.isPresent(), settings() + " names no entities (entities.packages)");
        List<String> differences = ModelDifferences.between(entities.orElseThrow(), database, settings.scope());
        assertTrue(
                differences.isEmpty(),
                () -> "the entities differ from the result of the migrations:\n  " + String.join("\n  ", differences)
                        + "\nwrite a migration with: retort revision --autogenerate -m \"…\"");
    }

    @Test
    final void theScriptHasTheSameResultAsTheRun(
            @At("base") TestDatabase scripted,
            @At("heads") TestDatabase run,
            @At("base") Migrator migrator,
            MigrationSource source)
            throws SQLException {
        new ScriptComparison(source, migrator.withOptions(options()), options()).expectSameResult(scripted, run);
    }

    @TestFactory
    final Stream<DynamicTest> eachRevisionRunsUpDownAndUpWithRows(
            @At("base") Migrator migrator, @At("base") Connection connection, TestReporter reporter)
            throws SQLException {
        return revisions(migrator, connection, rowsPerTable(), reporter, RevisionCheck::restores);
    }

    @TestFactory
    final Stream<DynamicTest> noRevisionLosesValuesUnsaid(
            @At("base") Migrator migrator, @At("base") Connection connection, TestReporter reporter)
            throws SQLException {
        return revisions(migrator, connection, rowsPerTable(), reporter, RevisionCheck::losesNothingUnsaid);
    }

    @TestFactory
    final Stream<DynamicTest> eachMigrationAppliesInTime(
            @At("base") Migrator migrator, @At("base") Connection connection, TestReporter reporter)
            throws SQLException {
        return revisions(
                migrator,
                connection,
                rowsPerTableForTime(),
                reporter,
                (check, revision) -> check.appliesWithin(revision, longestMigration()));
    }

    /** A test of one revision, whose predecessors are applied. It leaves the revision applied. */
    private interface Check {
        void run(RevisionCheck check, RevisionInfo revision) throws SQLException;
    }

    private Stream<DynamicTest> revisions(
            Migrator migrator, Connection connection, int rows, TestReporter reporter, Check test) throws SQLException {
        RevisionCheck check = new RevisionCheck(migrator, options(), connection);
        return migrator.graph().all().stream()
                .map(revision -> DynamicTest.dynamicTest(revision.describe(), () -> {
                    addRows(connection, revision);
                    GeneratedRows.fill(connection, rows, options().history())
                            .forEach((table, reason) -> reporter.publishEntry("no generated rows in " + table, reason));
                    test.run(check, revision);
                }));
    }
}
