package dev.retort.generator.fleet;

import dev.retort.Phrases;
import dev.retort.fleet.FleetGoal;
import dev.retort.fleet.FleetReport;
import dev.retort.fleet.Target;
import dev.retort.fleet.TargetState;
import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.report.ExitCode;
import dev.retort.generator.report.Output;
import dev.retort.generator.report.PlanReport;
import dev.retort.revision.Direction;
import dev.retort.revision.RevisionTarget;
import dev.retort.session.MigratorOptions;
import java.time.Duration;
import java.util.List;

/** Prints what a run over targets would run, once for the targets that are at the same revisions, and runs nothing. */
public final class FleetPlanReport {

    private final ProjectMigrations migrations;
    private final MigratorOptions options;
    private final Output output;

    public FleetPlanReport(ProjectMigrations migrations, MigratorOptions options, Output output) {
        this.migrations = migrations;
        this.options = options;
        this.output = output;
    }

    /** Prints the plans, and returns the exit code: some targets have failed if the run would refuse them. */
    public int print(FleetTargets targets, Direction direction, RevisionTarget goal, int jobs) {
        long start = System.nanoTime();
        List<Target> all = targets.all();
        FleetPlans plans = new FleetPlans(migrations, options, new FleetGoal(direction, goal));
        plans.visitAll(all, jobs);
        FleetReport report = plans.report(all, Duration.ofNanos(System.nanoTime() - start));
        List<FleetPlans.Group> groups = plans.groups(all);
        output.talk(
                FleetMessages.found(all.size(), report.count(TargetState.NOT_RUN) + report.count(TargetState.FAILED)));
        for (FleetPlans.Group group : groups) {
            output.line("-- " + Phrases.count(group.targets().size(), "target") + " at "
                    + FleetMessages.at(group.from()) + ": "
                    + FleetMessages.targets(group.targets(), output.isVerbose()));
            group.plan().revisions().forEach(new PlanReport(output)::print);
        }
        CauseReport causes = new CauseReport(output, targets, plans.failures());
        causes.print(report.causes(), "would be refused");
        output.document(new PlansDocument(
                groups.stream().map(FleetPlanReport::document).toList(),
                FleetDocument.of(report, causes::failure, FleetMessages.migrated())));
        return report.count(TargetState.FAILED) == 0 ? ExitCode.OK : ExitCode.SOME_FAILED;
    }

    private static GroupDocument document(FleetPlans.Group group) {
        return new GroupDocument(
                group.from(),
                group.targets(),
                group.plan().revisions().stream()
                        .map(planned -> new RevisionPlan(planned.revision().id(), PlanReport.transactions(planned)))
                        .toList());
    }

    /**
     * The plans, as JSON.
     *
     * @param plans the plan of each group of targets
     * @param run the state of each target; those that would be run are {@code not_run}
     */
    private record PlansDocument(List<GroupDocument> plans, FleetDocument run) {}

    /** The plan of the targets that are at the same revisions. */
    private record GroupDocument(List<String> from, List<String> targets, List<RevisionPlan> revisions) {}

    /** The statements of a revision, transaction by transaction. */
    private record RevisionPlan(String id, List<List<String>> transactions) {}
}
