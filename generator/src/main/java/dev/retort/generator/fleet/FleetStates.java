package dev.retort.generator.fleet;

import dev.retort.fleet.Fleet;
import dev.retort.fleet.FleetOptions;
import dev.retort.fleet.FleetReport;
import dev.retort.fleet.TargetResult;
import dev.retort.fleet.TargetState;
import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.report.Output;
import dev.retort.revision.RevisionTarget;
import dev.retort.session.MigratorOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The revisions that targets are at.
 *
 * @param report the targets at head, those with something to do ({@code NOT_RUN}), and those whose history cannot be read
 * @param failures the exception of each target whose history cannot be read
 */
record FleetStates(FleetReport report, Map<String, Exception> failures) {

    /** Reads the histories: one query for each database, and a plan for each of the different ones. */
    static FleetStates read(
            FleetTargets targets, ProjectMigrations migrations, MigratorOptions options, int jobs, Output output) {
        FleetProgress progress = new FleetProgress(output, false);
        FleetReport report = Fleet.of(targets.all(), migrations::loaded)
                .withMigratorOptions(options)
                .withOptions(FleetOptions.DEFAULTS.withJobs(jobs))
                .withListener(progress)
                .survey(RevisionTarget.HEADS);
        return new FleetStates(report, progress.failures());
    }

    /** Returns the heads of each target whose history could be read. */
    Map<String, List<String>> heads() {
        Map<String, List<String>> heads = new LinkedHashMap<>();
        report.results().stream()
                .filter(result -> result.state() != TargetState.FAILED)
                .forEach(result -> heads.put(result.target(), result.to()));
        return heads;
    }

    /** Returns the names of the targets with each state and heads, in the order of the list. */
    Map<List<String>, List<String>> byHeads(TargetState state) {
        Map<List<String>, List<String>> groups = new LinkedHashMap<>();
        for (TargetResult result : report.in(state)) {
            groups.computeIfAbsent(result.to(), heads -> new ArrayList<>()).add(result.target());
        }
        return groups;
    }

    /** Returns the word for a target in JSON. */
    static String word(TargetState state) {
        return switch (state) {
            case AT_HEAD -> "at_head";
            case NOT_RUN -> "behind";
            default -> "failed";
        };
    }
}
