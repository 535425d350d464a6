package dev.retort.runner;

import dev.retort.operation.Operation;
import dev.retort.postgres.Obstacle;
import dev.retort.postgres.Obstacles;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks for what is in the way of a whole plan, before its first statement. */
final class ObstacleCheck {

    private ObstacleCheck() {}

    /**
     * Lets a plan pass that nothing is in the way of.
     *
     * @throws ObstacleException for the first revision that something is in the way of
     */
    static void pass(Plan plan, Connection connection) throws SQLException {
        List<Operation> operations = new ArrayList<>();
        List<String> revisions = new ArrayList<>();
        for (PlannedRevision revision : plan.revisions()) {
            for (Step step : revision.steps()) {
                operations.add(step.operation());
                revisions.add(revision.revision().id());
            }
        }
        List<Obstacle> obstacles = Obstacles.of(connection, operations);
        if (!obstacles.isEmpty()) {
            String first = revisions.get(obstacles.get(0).operation());
            throw new ObstacleException(
                    first,
                    obstacles.stream()
                            .filter(obstacle ->
                                    revisions.get(obstacle.operation()).equals(first))
                            .toList());
        }
    }
}
