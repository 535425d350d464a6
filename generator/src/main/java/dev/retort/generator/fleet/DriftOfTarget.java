package dev.retort.generator.fleet;

import dev.retort.fleet.Target;
import dev.retort.generator.Drift;
import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.Scope;
import dev.retort.generator.report.DriftDocument;
import dev.retort.generator.report.Wording;
import dev.retort.generator.session.Database;
import dev.retort.generator.session.MigratorFactory;
import dev.retort.generator.session.Shadows;
import dev.retort.generator.session.Versions;
import dev.retort.generator.state.AppliedState;
import dev.retort.generator.state.Replay;
import dev.retort.postgres.catalog.CatalogScope;
import java.sql.Connection;
import java.sql.SQLException;

/** Compares one target with its own migrations, replayed as far as it has them. */
record DriftOfTarget(
        ProjectMigrations migrations, MigratorFactory migrators, Shadows shadows, Scope scope, Wording wording)
        implements TargetComparisons.One {

    @Override
    public TargetComparisons.Differences of(Target target, Database database) throws SQLException {
        MigratorFactory own = migrators.withArguments(target.arguments());
        AppliedState state = AppliedState.read(own.on(database, migrations), migrations);
        Replay replay = new Replay(shadows, own, scope, migrations, state, wording);
        try (Connection live = database.connectToOneSession()) {
            Drift drift = replay.drift(live);
            return new TargetComparisons.Differences(
                    DriftLines.of(drift),
                    DriftDocument.of(
                            drift,
                            Versions.supported(live, database),
                            CatalogScope.of(live).defaultSchema()));
        }
    }
}
