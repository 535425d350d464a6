package dev.retort.generator.fleet;

import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.Scope;
import dev.retort.generator.report.Output;
import dev.retort.generator.session.ComparisonRequest;
import dev.retort.generator.session.EntityComparison;
import dev.retort.generator.session.MigratorFactory;
import dev.retort.generator.session.Shadows;

/**
 * Makes the comparisons of targets.
 *
 * @param targets the targets
 * @param migrations the migrations of the project
 * @param terminal whether the progress is one line that is overwritten
 */
public record FleetComparison(FleetTargets targets, ProjectMigrations migrations, Output output, boolean terminal) {

    /** Returns the comparison with the migrations of each target, replayed on a shadow. */
    public TargetComparisons withMigrations(MigratorFactory migrators, Shadows shadows, Scope scope) {
        return new TargetComparisons(
                targets,
                scope,
                new DriftOfTarget(migrations, migrators, shadows, scope, output.wording()),
                output,
                terminal);
    }

    /** Returns the comparison with the entities. */
    public TargetComparisons withEntities(EntityComparison comparison, ComparisonRequest request) {
        return new TargetComparisons(
                targets, request.scope(), new EntitiesOfTarget(comparison, request, migrations), output, terminal);
    }
}
