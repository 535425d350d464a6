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

/** Looks for what is in the way of a whole plan, before its first statement. */
public final class DependencyCheck {

    private DependencyCheck() {}

    /**
     * Lets a plan pass that nothing is in the way of.
     *
     * @throws BlockingDependencyException for the first revision that something is in the way of
     */
    static void pass(Plan plan, Connection connection) throws SQLException {
        of(plan, connection).entrySet().stream().findFirst().ifPresent(first -> {
            throw new BlockingDependencyException(first.getKey(), first.getValue());
        });
    }

    /** What is in the way of each revision that something is in the way of, in the order of the plan. */
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
                        obstacle -> revisions.get(obstacle.operation()), LinkedHashMap::new, Collectors.toList()));
    }
}
