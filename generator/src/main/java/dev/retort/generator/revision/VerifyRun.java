package dev.retort.generator.revision;

import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.report.CommandException;
import dev.retort.generator.report.StateMessages;
import dev.retort.generator.session.Database;
import dev.retort.generator.session.Databases;
import dev.retort.generator.session.MigratorFactory;
import dev.retort.generator.session.Shadows;
import dev.retort.generator.shadow.EmbeddedBinaries;
import dev.retort.generator.shadow.ShadowDatabase;
import dev.retort.generator.shadow.ShadowExtensions;
import dev.retort.generator.shadow.VerifiedRevision;
import dev.retort.generator.shadow.Verifier;
import dev.retort.revision.RevisionInfo;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Verifies revisions one after the other on a shadow; after a failure, the next one begins on a new shadow. */
public final class VerifyRun implements AutoCloseable {

    private final Shadows shadows;
    private final MigratorFactory migrators;
    private final Databases databases;
    private final ProjectMigrations migrations;
    private final Set<String> unusable = new TreeSet<>();
    private @Nullable OpenShadow open;

    /**
     * A run.
     *
     * @throws CommandException when the settings turn shadows off
     */
    public VerifyRun(Shadows shadows, MigratorFactory migrators, Databases databases, ProjectMigrations migrations) {
        this.shadows = shadows;
        this.migrators = migrators;
        this.databases = databases;
        this.migrations = migrations;
        shadows.expectOn();
    }

    /** A shadow with the revisions that were applied to it so far. */
    private record OpenShadow(ShadowDatabase shadow, Connection connection, Verifier verifier)
            implements AutoCloseable {

        @Override
        public void close() throws SQLException {
            connection.close();
            shadow.close();
        }
    }

    public VerifiedRevision verify(RevisionInfo revision) throws SQLException {
        List<RevisionInfo> needed = migrations.graph().ancestors(revision.id());
        Optional<String> missing =
                needed.stream().map(RevisionInfo::id).filter(unusable::contains).findFirst();
        if (missing.isPresent()) {
            return new VerifiedRevision(
                    revision,
                    null,
                    null,
                    null,
                    null,
                    StateMessages.notTriedWithout(migrations.graph().describe(missing.get())));
        }
        if (open == null) {
            open = open();
        }
        open.verifier().apply(needed);
        VerifiedRevision result = open.verifier().verify(revision);
        if (Boolean.FALSE.equals(result.upgrade())) {
            unusable.add(revision.id());
        }
        if (result.failed()) {
            close();
        }
        return result;
    }

    private OpenShadow open() throws SQLException {
        ShadowDatabase shadow = openShadow();
        try {
            Connection connection = shadow.connect();
            Verifier verifier = new Verifier(
                    connection,
                    migrators.onShadow(connection, migrations),
                    migrators.options().history(),
                    ShadowExtensions.prepare(
                            connection,
                            List.of(),
                            migrations.recorded(migrators.options().arguments())));
            return new OpenShadow(shadow, connection, verifier);
        } catch (SQLException | RuntimeException e) {
            shadow.close();
            throw e;
        }
    }

    /** Opens a shadow like the live database, if there is one and the settings leave the version open. */
    private ShadowDatabase openShadow() throws SQLException {
        Optional<Database> live = databases.chooseConfigured();
        if (live.isEmpty() || !shadows.leaveVersionOpen()) {
            return shadows.open(EmbeddedBinaries.BUNDLED_MAJOR);
        }
        try (Connection there = live.get().connectToSession()) {
            return shadows.openLike(there);
        }
    }

    @Override
    public void close() throws SQLException {
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
