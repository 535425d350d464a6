package dev.retort.generator.fleet;

import dev.retort.fleet.Fleet;
import dev.retort.fleet.FleetOptions;
import dev.retort.fleet.FleetReport;
import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.report.CommandException;
import dev.retort.generator.report.Output;
import dev.retort.revision.Direction;
import dev.retort.revision.RevisionTarget;
import dev.retort.session.MigratorOptions;
import java.io.IOException;
import java.nio.file.Path;

/** Upgrades or downgrades targets in one run, and reports each. */
public final class FleetUpgrade {

    private final ProjectMigrations migrations;
    private final MigratorOptions migratorOptions;
    private final FailedTargets failed;
    private final Output output;
    private final boolean terminal;

    /**
     * A run.
     *
     * @param scratch Retort's own folder, which keeps the names of the targets that failed
     * @param terminal whether the progress is one line that is overwritten
     */
    public FleetUpgrade(
            ProjectMigrations migrations,
            MigratorOptions migratorOptions,
            Path scratch,
            Output output,
            boolean terminal) {
        this.migrations = migrations;
        this.migratorOptions = migratorOptions;
        this.failed = new FailedTargets(scratch);
        this.output = output;
        this.terminal = terminal;
    }

    /** Returns those of the targets that failed when they were last run. */
    public FleetTargets failedOf(FleetTargets targets) throws IOException {
        FleetTargets last = targets.named(failed.read());
        if (last.size() == 0) {
            output.talk(FleetMessages.noFailures());
        }
        return last;
    }

    /**
     * Runs the targets, and returns the exit code.
     *
     * @throws CommandException when no target is in the group of the canary
     */
    public int run(FleetTargets targets, Direction direction, RevisionTarget goal, FleetOptions options)
            throws IOException {
        requireCanaryGroup(targets, options);
        FleetProgress progress = new FleetProgress(output, terminal);
        Fleet fleet = Fleet.of(targets.all(), migrations::loaded)
                .withMigratorOptions(migratorOptions)
                .withOptions(options)
                .withListener(progress);
        FleetReport report = direction == Direction.UPGRADE ? fleet.upgrade(goal) : fleet.downgrade(goal);
        failed.update(report);
        return new FleetRunReport(output, targets, progress.failures(), FleetMessages.migrated()).print(report);
    }

    private static void requireCanaryGroup(FleetTargets targets, FleetOptions options) {
        String group = options.canaryGroup();
        if (group != null && targets.size() > 0 && !targets.groups().contains(group)) {
            throw new CommandException(
                    "no target is in the group " + group + ", which is to run first",
                    targets.groups().isEmpty()
                            ? "give the targets a group, or the number of targets that run first"
                            : "name one of " + String.join(", ", targets.groups())
                                    + ", or the number of targets that run first");
        }
    }
}
