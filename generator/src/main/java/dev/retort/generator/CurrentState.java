package dev.retort.generator;

import dev.retort.RetortException;
import dev.retort.generator.shadow.ShadowDatabase;
import dev.retort.generator.shadow.ShadowException;
import dev.retort.generator.shadow.ShadowExtensions;
import dev.retort.history.AppliedRevision;
import dev.retort.history.AppliedRevisions;
import dev.retort.plan.Plan;
import dev.retort.plan.PlannedRevision;
import dev.retort.revision.RevisionInfo;
import dev.retort.revision.RevisionTarget;
import dev.retort.runner.MigrationListener;
import dev.retort.runner.Migrator;
import dev.retort.session.MigratorOptions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** The state of a database that all migrations so far are applied to: checked on a live one, replayed on a shadow. */
public final class CurrentState {

    private CurrentState() {}

    /**
     * Checks that all migrations are applied to a live database, which is left as it is.
     *
     * @throws NotAtHeadException when the database lacks revisions
     */
    public static void expectHead(Connection connection, ProjectMigrations migrations, MigratorOptions options)
            throws SQLException {
        Migrator migrator =
                Migrator.on(connection, migrations::loaded).withOptions(options).withListener(MigrationListener.NONE);
        Plan plan = migrator.plan(RevisionTarget.HEADS);
        if (!plan.isEmpty()) {
            List<RevisionInfo> missing =
                    plan.revisions().stream().map(PlannedRevision::revision).toList();
            throw new NotAtHeadException(migrations.graph().headsOf(applied(migrator)), missing, migrations.graph());
        }
    }

    /** The revisions that are applied to a database, which is left as it is. */
    public static Set<String> applied(Migrator migrator) throws SQLException {
        return applied(migrator.current());
    }

    /** The revisions that are applied according to the rows of a history. */
    public static Set<String> applied(List<AppliedRevision> rows) {
        return new AppliedRevisions(rows).ids();
    }

    /**
     * Replays all migrations on an empty database.
     *
     * @throws ShadowException if the shadow lacks an extension that they need
     */
    public static void replay(ShadowDatabase shadow, ProjectMigrations migrations, MigratorOptions options)
            throws SQLException {
        replay(shadow, migrations, options, List.of(RevisionTarget.HEADS));
    }

    /** Replays on an empty database the migrations up to these targets. */
    public static void replay(
            ShadowDatabase shadow, ProjectMigrations migrations, MigratorOptions options, List<RevisionTarget> targets)
            throws SQLException {
        try (Connection connection = shadow.connect()) {
            ShadowExtensions extensions =
                    ShadowExtensions.prepare(connection, List.of(), migrations.recorded(options.arguments()));
            Migrator migrator = Migrator.on(connection, migrations::loaded)
                    .withOptions(options.withDataLossConfirmed(true).withScratch(true))
                    .withListener(MigrationListener.NONE);
            for (RevisionTarget target : targets) {
                upgrade(migrator, target, extensions);
            }
        }
    }

    private static void upgrade(Migrator migrator, RevisionTarget target, ShadowExtensions extensions)
            throws SQLException {
        try {
            migrator.upgrade(target);
        } catch (RetortException e) {
            extensions.requireFor(e);
            throw e;
        }
    }
}
