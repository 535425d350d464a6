package dev.retort.generator.fleet;

import dev.retort.Phrases;
import dev.retort.fleet.FailureCause;
import dev.retort.fleet.TargetState;
import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.report.OperationDocument;
import dev.retort.generator.report.Output;
import dev.retort.session.MigratorOptions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prints how targets differ from their own migrations or from the entities: the numbers, and each list of differences with its targets. */
public final class ComparedTargetsReport {

    private final FleetTargets targets;
    private final ProjectMigrations migrations;
    private final MigratorOptions options;
    private final Output output;

    public ComparedTargetsReport(
            FleetTargets targets, ProjectMigrations migrations, MigratorOptions options, Output output) {
        this.targets = targets;
        this.migrations = migrations;
        this.options = options;
        this.output = output;
    }

    /** Compares the targets, prints the differences, and returns the exit code. */
    public int print(TargetComparisons comparisons, int jobs) {
        FleetStates states = FleetStates.read(targets, migrations, options, jobs, output);
        TargetComparisons.Outcome outcome = comparisons.compare(states.heads(), jobs);
        Map<String, Exception> failures = new LinkedHashMap<>(states.failures());
        failures.putAll(outcome.failures());
        outcome.groups().stream().filter(group -> !group.isEqual()).forEach(this::print);
        CauseReport causes = new CauseReport(output, targets, failures);
        List<FailureCause> notCompared = TargetCauses.of(targets, failures);
        if (output.format() != Output.Format.SQL) {
            causes.print(notCompared, "not compared");
        }
        output.document(new DriftsDocument(
                outcome.groups().stream().map(ComparedTargetsReport::document).toList(),
                states.report().count(TargetState.FAILED) + outcome.failures().size(),
                notCompared.stream()
                        .map(cause -> new FleetDocument.CauseDocument(cause.cause(), cause.sqlState(), cause.targets()))
                        .toList()));
        int equal = outcome.groups().stream()
                .filter(group -> group.isEqual())
                .mapToInt(group -> group.targets().size())
                .sum();
        output.talk("no difference in " + Phrases.count(equal, "target"));
        return causes.verdict(failures.size(), outcome.differs());
    }

    private void print(TargetComparisons.Group group) {
        String names = Phrases.count(group.targets().size(), "target") + ": "
                + FleetMessages.targets(group.targets(), output.isVerbose());
        if (output.format() == Output.Format.SQL) {
            output.line("-- " + names);
            group.differences().document().operations().forEach(operation -> operation
                    .sql()
                    .forEach(sql -> output.line(sql + ";")));
            group.differences().document().others().forEach(other -> output.line("-- " + other));
        } else {
            output.line(names);
            group.differences().lines().forEach(line -> output.line("  " + line));
        }
    }

    static GroupDocument document(TargetComparisons.Group group) {
        return new GroupDocument(
                group.targets(),
                group.differences().document().operations(),
                group.differences().document().others());
    }

    /**
     * The differences of all targets, as JSON.
     *
     * @param groups the targets with each list of differences; the list of those without a difference is empty
     * @param failed the number of targets that could not be compared
     * @param causes why they could not
     */
    private record DriftsDocument(List<GroupDocument> groups, int failed, List<FleetDocument.CauseDocument> causes) {}

    /** The targets with the same differences. */
    record GroupDocument(List<String> targets, List<OperationDocument> operations, List<String> others) {}
}
