package dev.retort.generator;

import dev.retort.generator.shadow.ShadowDatabase;
import dev.retort.history.AppliedRevision;
import dev.retort.plan.Plan;
import dev.retort.plan.PlannedRevision;
import dev.retort.revision.RevisionInfo;
import dev.retort.revision.RevisionTarget;
import dev.retort.runner.Migrator;
import dev.retort.session.MigratorOptions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Sees to it that a database is what the migrations so far make of one. */
public final class CurrentState {

    private CurrentState() {}

    /**
     * Checks a live database, and changes nothing.
     *
     * @throws NotAtHeadException when it lacks revisions
     */
    public static void expectHead(Connection connection, ProjectMigrations migrations, MigratorOptions options)
            throws SQLException {
        Migrator migrator = Migrator.on(connection, migrations::loaded).withOptions(options);
        Plan plan = migrator.plan(RevisionTarget.HEADS);
        if (!plan.isEmpty()) {
            List<RevisionInfo> missing =
                    plan.revisions().stream().map(PlannedRevision::revision).toList();
            throw new NotAtHeadException(
                    migrations.graph().headsOf(applied(migrator)),
                    missing,
                    migrations.graph().heads());
        }
    }

    /** The revisions that a database has. Changes nothing. */
    public static Set<String> applied(Migrator migrator) throws SQLException {
        return applied(migrator.current());
    }

    /** The revisions that count as applied by the rows of a history. */
    public static Set<String> applied(List<AppliedRevision> rows) {
        return rows.stream()
                .filter(AppliedRevision::isApplied)
                .map(AppliedRevision::revision)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Replays all migrations on an empty database. */
    public static void replay(ShadowDatabase shadow, ProjectMigrations migrations, MigratorOptions options)
            throws SQLException {
        replay(shadow, migrations, options, List.of(RevisionTarget.HEADS));
    }

    /** Replays on an empty database what these targets need. */
    public static void replay(
            ShadowDatabase shadow, ProjectMigrations migrations, MigratorOptions options, List<RevisionTarget> targets)
            throws SQLException {
        try (Connection connection = shadow.connect()) {
            Migrator migrator = Migrator.on(connection, migrations::loaded)
                    .withOptions(options.withYes(true).withRehearsal(true));
            for (RevisionTarget target : targets) {
                migrator.upgrade(target);
            }
        }
    }
}
