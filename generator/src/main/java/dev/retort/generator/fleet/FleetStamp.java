package dev.retort.generator.fleet;

import dev.retort.fleet.FleetReport;
import dev.retort.fleet.Target;
import dev.retort.fleet.TargetResult;
import dev.retort.fleet.TargetState;
import dev.retort.fleet.TargetVisitor;
import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.report.Output;
import dev.retort.history.AppliedRevision;
import dev.retort.history.AppliedRevisions;
import dev.retort.revision.RevisionTarget;
import dev.retort.runner.MigrationListener;
import dev.retort.runner.Migrator;
import dev.retort.session.MigratorOptions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Writes the histories of targets without running any migration. */
public final class FleetStamp implements TargetVisitor {

    private final ProjectMigrations migrations;
    private final MigratorOptions options;
    private final List<RevisionTarget> revisions;
    private final boolean purge;
    private final Map<String, TargetResult> results = new ConcurrentHashMap<>();
    private final Map<String, Exception> failures = new ConcurrentHashMap<>();

    /**
     * Nothing is written yet.
     *
     * @param purge whether the rows of each history are deleted first
     */
    public FleetStamp(
            ProjectMigrations migrations, MigratorOptions options, List<RevisionTarget> revisions, boolean purge) {
        this.migrations = migrations;
        this.options = options;
        this.revisions = List.copyOf(revisions);
        this.purge = purge;
    }

    /** Writes the histories of the targets, prints the report, and returns the exit code. */
    public int print(FleetTargets targets, int jobs, Output output) {
        long start = System.nanoTime();
        visitAll(targets.all(), jobs);
        List<TargetResult> all = targets.all().stream()
                .map(Target::name)
                .filter(results::containsKey)
                .map(name -> Objects.requireNonNull(results.get(name)))
                .toList();
        FleetReport report = new FleetReport(all, Duration.ofNanos(System.nanoTime() - start));
        return new FleetRunReport(output, targets, failures, FleetMessages.stamped()).print(report);
    }

    @Override
    public void visit(Target target, Connection connection) throws SQLException {
        long start = System.nanoTime();
        Migrator migrator = Migrator.on(connection, migrations::loaded)
                .withListener(MigrationListener.NONE)
                .withOptions(target.options(options));
        List<String> from = heads(migrator.current());
        List<String> to = heads(migrator.stamp(revisions, purge));
        results.put(
                target.name(),
                new TargetResult(
                        target.name(),
                        target.group(),
                        from,
                        to,
                        from.equals(to) ? TargetState.AT_HEAD : TargetState.MIGRATED,
                        null,
                        Duration.ofNanos(System.nanoTime() - start)));
    }

    private List<String> heads(List<AppliedRevision> rows) {
        return migrations.graph().headIdsOf(new AppliedRevisions(rows).ids());
    }

    @Override
    public void failed(Target target, Exception failure) {
        failures.put(target.name(), failure);
        results.put(target.name(), TargetResult.failed(target, List.of(), List.of(), failure, Duration.ZERO));
    }
}
