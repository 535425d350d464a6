package dev.retort.generator.fleet;

import dev.retort.fleet.FleetGoal;
import dev.retort.fleet.FleetReport;
import dev.retort.fleet.Target;
import dev.retort.fleet.TargetResult;
import dev.retort.fleet.TargetVisitor;
import dev.retort.generator.ProjectMigrations;
import dev.retort.history.AppliedRevisions;
import dev.retort.plan.Plan;
import dev.retort.runner.MigrationListener;
import dev.retort.runner.Migrator;
import dev.retort.session.ConnectionSource;
import dev.retort.session.MigratorOptions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Plans a run over targets, with the checks that precede it, and changes nothing. */
final class FleetPlans implements TargetVisitor {

    /** The targets at the same revisions, with the plan of the first. */
    record Group(List<String> from, Plan plan, List<String> targets) {}

    private record Planned(List<String> from, Plan plan) {}

    private final Migrator migrator;
    private final MigratorOptions options;
    private final FleetGoal goal;
    private final Map<String, Planned> plans = new ConcurrentHashMap<>();
    private final Map<String, Exception> failures = new ConcurrentHashMap<>();

    FleetPlans(ProjectMigrations migrations, MigratorOptions options, FleetGoal goal) {
        this.migrator = Migrator.of(
                        () -> {
                            throw new SQLException("each target has its own connection");
                        },
                        migrations::loaded)
                .withListener(MigrationListener.NONE)
                .withKeptPlans();
        this.options = options;
        this.goal = goal;
    }

    @Override
    public void visit(Target target, Connection connection) throws SQLException {
        Migrator own = migrator.withConnections(ConnectionSource.of(connection)).withOptions(target.options(options));
        List<String> from = own.graph().headIdsOf(new AppliedRevisions(own.current()).ids());
        Plan plan = goal.plan(own);
        plans.put(target.name(), new Planned(from, plan));
        if (!plan.isEmpty()) {
            goal.preflight(own);
        }
    }

    @Override
    public void failed(Target target, Exception failure) {
        failures.put(target.name(), failure);
    }

    /** Returns the exception of each target that the run would refuse, or that could not be asked. */
    Map<String, Exception> failures() {
        return Map.copyOf(failures);
    }

    /** Returns the groups of targets with something to do, in the order of their first targets. */
    List<Group> groups(List<Target> targets) {
        Map<List<Object>, Group> groups = new LinkedHashMap<>();
        for (Target target : targets) {
            Planned planned = plans.get(target.name());
            if (planned != null && !planned.plan().isEmpty()) {
                groups.computeIfAbsent(
                                List.of(planned.from(), ids(planned.plan()), target.arguments()),
                                key -> new Group(planned.from(), planned.plan(), new ArrayList<>()))
                        .targets()
                        .add(target.name());
            }
        }
        return List.copyOf(groups.values());
    }

    private static List<String> ids(Plan plan) {
        return plan.revisions().stream().map(planned -> planned.revision().id()).toList();
    }

    /** Returns the report of a run in which no target was run. */
    FleetReport report(List<Target> targets, Duration took) {
        return new FleetReport(targets.stream().map(this::result).toList(), took);
    }

    private TargetResult result(Target target) {
        Planned planned = plans.get(target.name());
        Exception failure = failures.get(target.name());
        List<String> from = planned == null ? List.of() : planned.from();
        if (failure != null) {
            return TargetResult.failed(target, from, from, failure, Duration.ZERO);
        }
        return planned != null && planned.plan().isEmpty()
                ? TargetResult.atHead(target, from)
                : TargetResult.notRun(target, from);
    }
}
