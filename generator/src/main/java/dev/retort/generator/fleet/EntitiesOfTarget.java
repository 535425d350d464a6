package dev.retort.generator.fleet;

import dev.retort.fleet.Target;
import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.report.DriftDocument;
import dev.retort.generator.report.OperationDocument;
import dev.retort.generator.revision.OperationReport;
import dev.retort.generator.session.ComparisonRequest;
import dev.retort.generator.session.ComparisonSession;
import dev.retort.generator.session.Database;
import dev.retort.generator.session.EntityComparison;
import java.sql.SQLException;
import java.util.List;

/** Compares one target, which must be at head, with the entities. */
record EntitiesOfTarget(EntityComparison comparison, ComparisonRequest request, ProjectMigrations migrations)
        implements TargetComparisons.One {

    @Override
    public TargetComparisons.Differences of(Target target, Database database) throws SQLException {
        try (ComparisonSession compared = comparison.open(database, request, () -> migrations)) {
            return new TargetComparisons.Differences(
                    OperationReport.lines(compared.comparison()),
                    new DriftDocument(
                            OperationDocument.of(
                                    compared.comparison(), compared.database().version()),
                            List.of()));
        }
    }
}
