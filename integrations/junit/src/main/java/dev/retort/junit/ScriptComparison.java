package dev.retort.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.retort.generator.shadow.CatalogSnapshot;
import dev.retort.operation.Operation;
import dev.retort.operation.RunCode;
import dev.retort.plan.OfflineMigrator;
import dev.retort.plan.Step;
import dev.retort.revision.RevisionRange;
import dev.retort.revision.RevisionTarget;
import dev.retort.runner.Migrator;
import dev.retort.session.MigratorOptions;
import dev.retort.source.MigrationSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** Runs the script of all migrations, and compares the result with that of their run. */
final class ScriptComparison {

    private final MigrationSource source;
    private final Migrator migrator;
    private final MigratorOptions options;

    ScriptComparison(MigrationSource source, Migrator migrator, MigratorOptions options) {
        this.source = source;
        this.migrator = migrator;
        this.options = options;
    }

    /**
     * Expects that the script brings the first database into the state of the second.
     *
     * @param scripted an empty database
     * @param run a database at the heads, with the history of the default options, as the extension makes it
     */
    void expectSameResult(TestDatabase scripted, TestDatabase run) throws SQLException {
        Assumptions.assumeFalse(hasCode(), "a migration runs Java code, which a script cannot contain");
        String script = OfflineMigrator.of(source).withOptions(options).upgrade(RevisionRange.ALL);
        try (Connection first = scripted.connect();
                Connection second = run.connect()) {
            for (String statement : ScriptStatements.of(script)) {
                Statements.execute(first, statement);
            }
            CatalogSnapshot expected = CatalogSnapshot.read(second, MigratorOptions.DEFAULTS.history());
            Optional<String> difference =
                    CatalogSnapshot.read(first, options.history()).firstDifference(first, expected);
            assertEquals(Optional.empty(), difference, "the script has another result than the run");
        }
    }

    private boolean hasCode() throws SQLException {
        List<Operation> operations = migrator.plan(RevisionTarget.HEADS).revisions().stream()
                .flatMap(revision -> revision.steps().stream())
                .map(Step::operation)
                .toList();
        return Operation.select(operations, RunCode.class).findAny().isPresent();
    }
}
