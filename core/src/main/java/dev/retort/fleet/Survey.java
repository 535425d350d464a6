package dev.retort.fleet;

import dev.retort.history.Histories;
import dev.retort.history.History;
import dev.retort.plan.Plan;
import dev.retort.runner.Migrator;
import dev.retort.schema.QualifiedName;
import dev.retort.session.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the targets of one database that have something to do. One query reads all of their histories; of the targets
 * with the same history, the first is planned.
 */
final class Survey {

    /**
     * A target.
     *
     * @param heads its heads
     * @param plan its plan, which targets with the same history share; null if there is none
     * @param failure the reason why it cannot run, or null
     */
    record Finding(Target target, List<String> heads, @Nullable Plan plan, @Nullable Exception failure) {

        boolean isAtHead() {
            return plan != null && plan.isEmpty();
        }
    }

    /** Equal starts have the same plan. */
    private record Start(String digest, Map<String, String> arguments) {}

    private final QualifiedName history;
    private final FleetGoal goal;
    private final int parallel;

    /** Surveys databases, at most {@code parallel} at the same time. */
    Survey(QualifiedName history, FleetGoal goal, int parallel) {
        this.history = history;
        this.goal = goal;
        this.parallel = parallel;
    }

    /** Returns a finding for each target of the database of that connection. */
    List<Finding> of(List<Target> targets, KeptConnection connection, Migrators migrators) {
        try {
            return findings(targets, connection, migrators);
        } catch (SQLException | RuntimeException e) {
            return targets.stream()
                    .map(target -> new Finding(target, List.of(), null, e))
                    .toList();
        }
    }

    private List<Finding> findings(List<Target> targets, KeptConnection connection, Migrators migrators)
            throws SQLException {
        Connection open = connection.inDefaultSchema();
        String defaultSchema = Sql.text(open, "select current_schema()");
        Map<Target, String> schemas = new LinkedHashMap<>();
        for (Target target : targets) {
            String schema = target.schema() == null ? defaultSchema : target.schema();
            schemas.put(target, history.isInDefaultSchema() ? schema : history.schema());
        }
        Map<String, String> digests = new Histories(open, history.name()).digests(schemas.values(), parallel);
        Map<Start, Finding> planned = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        schemas.forEach((target, schema) -> {
            // A schema whose history cannot be read is planned alone, so that its failure is its own.
            Start start = new Start(digests.getOrDefault(schema, "unreadable: " + schema), target.arguments());
            Finding first = planned.computeIfAbsent(start, one -> plan(target, schema, connection, migrators));
            findings.add(new Finding(target, first.heads(), first.plan(), first.failure()));
        });
        return findings;
    }

    private Finding plan(Target target, String schema, KeptConnection connection, Migrators migrators) {
        List<String> heads = List.of();
        try {
            Migrator migrator = migrators.of(target, connection);
            heads = migrator.graph()
                    .headIdsOf(new History(connection.inDefaultSchema(), new QualifiedName(schema, history.name()))
                            .read()
                            .ids());
            return new Finding(target, heads, goal.plan(migrator), null);
        } catch (SQLException | RuntimeException e) {
            return new Finding(target, heads, null, e);
        }
    }
}
