package dev.retort.generator.fleet;

import dev.retort.fleet.Target;
import dev.retort.generator.Scope;
import dev.retort.generator.report.DriftDocument;
import dev.retort.generator.report.Output;
import dev.retort.generator.session.Database;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares targets with their migrations or with the entities: one of each group of targets whose catalogs are equal. */
public final class TargetComparisons {

    /** Compares one target. */
    interface One {

        /** Returns the differences of a target, whose schema is the first of the search path of the database. */
        Differences of(Target target, Database database) throws SQLException;
    }

    /**
     * The differences of one target.
     *
     * @param lines a line each; empty if there is none
     * @param document the differences as JSON
     */
    record Differences(List<String> lines, DriftDocument document) {}

    /** The names of targets with the same differences. */
    record Group(List<String> targets, Differences differences) {

        boolean isEqual() {
            return differences.lines().isEmpty();
        }
    }

    /**
     * The outcome.
     *
     * @param groups the targets by their differences, in the order of the list
     * @param failures the exception of each target that could not be compared
     */
    record Outcome(List<Group> groups, Map<String, Exception> failures) {

        boolean differs() {
            return groups.stream().anyMatch(group -> !group.isEqual());
        }
    }

    private final FleetTargets targets;
    private final Scope scope;
    private final One comparison;
    private final Output output;
    private final boolean terminal;

    /**
     * Nothing is compared yet.
     *
     * @param scope the part of each target that is compared
     * @param terminal whether the progress is one line that is overwritten
     */
    TargetComparisons(FleetTargets targets, Scope scope, One comparison, Output output, boolean terminal) {
        this.targets = targets;
        this.scope = scope;
        this.comparison = comparison;
        this.output = output;
        this.terminal = terminal;
    }

    /** Compares the targets whose heads are given. */
    Outcome compare(Map<String, List<String>> heads, int jobs) {
        List<Target> all = targets.all().stream()
                .filter(target -> heads.containsKey(target.name()))
                .toList();
        EqualTargets equal = new EqualTargets(
                targets, heads, scope.history(), scope.schemas(), new TargetCounter(output, terminal, all.size()));
        equal.visitAll(all, jobs);
        Map<String, Exception> failures = new LinkedHashMap<>(equal.failures());
        Map<List<String>, Group> groups = new LinkedHashMap<>();
        for (List<Target> same : equal.groups(all)) {
            try {
                Differences found = compare(same.get(0));
                Group group = groups.computeIfAbsent(found.lines(), lines -> new Group(new ArrayList<>(), found));
                same.forEach(target -> group.targets().add(target.name()));
            } catch (SQLException | RuntimeException e) {
                same.forEach(target -> failures.put(target.name(), e));
            }
        }
        return new Outcome(List.copyOf(groups.values()), failures);
    }

    private Differences compare(Target target) throws SQLException {
        Database database = targets.database(target);
        String schema = target.schema();
        return comparison.of(target, schema == null ? database : database.inSchema(schema));
    }
}
