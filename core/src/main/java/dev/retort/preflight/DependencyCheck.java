package dev.retort.preflight;

import dev.retort.operation.Operation;
import dev.retort.plan.Plan;
import dev.retort.plan.PlannedRevision;
import dev.retort.plan.Step;
import dev.retort.postgres.unmanaged.BlockingDependencies;
import dev.retort.postgres.unmanaged.BlockingDependency;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds the unmanaged objects that block a plan, before its first statement. */
public final class DependencyCheck {

    private DependencyCheck() {}

    /**
     * Checks that no unmanaged object blocks a plan.
     *
     * @throws BlockingDependencyException for the first revision that is blocked
     */
    static void check(Plan plan, Connection connection) throws SQLException {
        of(plan, connection).entrySet().stream().findFirst().ifPresent(first -> {
            throw new BlockingDependencyException(first.getKey(), first.getValue());
        });
    }

    /** Returns the blocking objects of each blocked revision, in the order of the plan. */
    public static Map<String, List<BlockingDependency>> of(Plan plan, Connection connection) throws SQLException {
        List<Operation> operations = new ArrayList<>();
        List<String> revisions = new ArrayList<>();
        for (PlannedRevision revision : plan.revisions()) {
            for (Step step : revision.steps()) {
                operations.add(step.operation());
                revisions.add(revision.revision().id());
            }
        }
        return BlockingDependencies.of(connection, operations).stream()
                .collect(Collectors.groupingBy(
                        dependency -> revisions.get(dependency.operation()), LinkedHashMap::new, Collectors.toList()));
    }
}
