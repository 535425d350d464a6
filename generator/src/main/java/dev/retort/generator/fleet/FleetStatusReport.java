package dev.retort.generator.fleet;

import dev.retort.fleet.FleetReport;
import dev.retort.fleet.TargetResult;
import dev.retort.fleet.TargetState;
import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.report.ErrorDocument;
import dev.retort.generator.report.Output;
import dev.retort.generator.report.TextTable;
import dev.retort.revision.RevisionInfo;
import dev.retort.session.MigratorOptions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prints the revisions that targets are at, and how they differ from their own migrations. */
public final class FleetStatusReport {

    private final FleetTargets targets;
    private final ProjectMigrations migrations;
    private final MigratorOptions options;
    private final Output output;

    public FleetStatusReport(
            FleetTargets targets, ProjectMigrations migrations, MigratorOptions options, Output output) {
        this.targets = targets;
        this.migrations = migrations;
        this.options = options;
        this.output = output;
    }

    /**
     * Prints the revisions alone, and returns the exit code.
     *
     * @param checks whether targets that are not at head are a difference
     */
    public int printCurrent(int jobs, boolean checks) {
        FleetStates states = FleetStates.read(targets, migrations, options, jobs, output);
        FleetReport report = states.report();
        states.byHeads(TargetState.AT_HEAD).forEach((heads, names) -> output.line(current(heads, " (head)", names)));
        states.byHeads(TargetState.NOT_RUN).forEach((heads, names) -> output.line(current(heads, "", names)));
        CauseReport causes = new CauseReport(output, targets, states.failures());
        causes.print(report.causes(), "failed");
        output.document(report.results().stream()
                .map(result -> document(result, null, causes))
                .toList());
        return causes.verdict(report.count(TargetState.FAILED), checks && report.count(TargetState.NOT_RUN) > 0);
    }

    private String current(List<String> heads, String mark, List<String> names) {
        return names.size() + " at " + FleetMessages.at(heads) + mark + ": "
                + FleetMessages.targets(names, output.isVerbose());
    }

    /**
     * Prints the revisions and the differences, and returns the exit code.
     *
     * @param drifts the comparison with the migrations, or null to leave it out
     * @param checks whether a target that is not at head or that differs is a difference
     */
    public int printStatus(@Nullable TargetComparisons drifts, int jobs, boolean checks) {
        FleetStates states = FleetStates.read(targets, migrations, options, jobs, output);
        FleetReport report = states.report();
        TargetComparisons.Outcome outcome = drifts == null ? null : drifts.compare(states.heads(), jobs);
        TextTable lines = new TextTable();
        lines.row("targets", String.valueOf(targets.size()));
        lines.row("head", FleetMessages.at(heads()));
        lines.row("at head", String.valueOf(report.count(TargetState.AT_HEAD)));
        states.byHeads(TargetState.NOT_RUN).forEach((heads, names) -> lines.row("behind", current(heads, "", names)));
        if (report.count(TargetState.FAILED) > 0) {
            lines.row("failed", String.valueOf(report.count(TargetState.FAILED)));
        }
        drift(lines, outcome);
        lines.lines("").forEach(output::line);
        Map<String, Exception> failures = new LinkedHashMap<>(states.failures());
        Map<String, Exception> unseen = outcome == null ? Map.of() : outcome.failures();
        failures.putAll(unseen);
        CauseReport causes = new CauseReport(output, targets, failures);
        causes.print(report.causes(), "failed");
        causes.print(TargetCauses.of(targets, unseen), "not compared");
        output.document(new StatusDocument(
                heads(),
                report.results().stream()
                        .map(result -> document(result, unseen.get(result.target()), causes))
                        .toList(),
                outcome == null
                        ? null
                        : outcome.groups().stream()
                                .map(ComparedTargetsReport::document)
                                .toList()));
        boolean differs = report.count(TargetState.NOT_RUN) > 0 || (outcome != null && outcome.differs());
        return causes.verdict(report.count(TargetState.FAILED) + unseen.size(), checks && differs);
    }

    private void drift(TextTable lines, TargetComparisons.@Nullable Outcome outcome) {
        if (outcome == null) {
            lines.row("drift", "not checked");
            return;
        }
        for (TargetComparisons.Group group : outcome.groups()) {
            if (group.isEqual()) {
                lines.row("drift", "none in " + group.targets().size());
            } else {
                lines.row(
                        "drift",
                        "in " + group.targets().size() + ": "
                                + FleetMessages.targets(group.targets(), output.isVerbose()));
                group.differences().lines().forEach(line -> lines.row("", "  " + line));
            }
        }
    }

    private List<String> heads() {
        return migrations.graph().heads().stream().map(RevisionInfo::id).toList();
    }

    private TargetDocument document(TargetResult result, @Nullable Exception unseen, CauseReport causes) {
        return new TargetDocument(
                result.target(),
                result.group().isEmpty() ? null : result.group(),
                FleetStates.word(result.state()),
                result.to(),
                result.failure() == null && unseen == null ? null : ErrorDocument.Body.of(causes.failure(result)));
    }

    /**
     * The state of all targets, as JSON.
     *
     * @param heads the heads of the migrations
     * @param targets the state of each target
     * @param drift the targets with each list of differences; null if they were not compared
     */
    private record StatusDocument(
            List<String> heads,
            List<TargetDocument> targets,
            @Nullable List<ComparedTargetsReport.GroupDocument> drift) {}

    /** The state of one target: {@code at_head}, {@code behind} or {@code failed}. */
    private record TargetDocument(
            String target,
            @Nullable String group,
            String state,
            List<String> current,
            ErrorDocument.@Nullable Body error) {}
}
