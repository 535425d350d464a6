package dev.retort.cli.revision;

import dev.retort.cli.session.CommandContext;
import dev.retort.cli.session.Database;
import dev.retort.cli.session.Shadows;
import dev.retort.cli.settings.ShadowSetting;
import dev.retort.cli.text.CommandException;
import dev.retort.cli.text.StateMessages;
import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.shadow.EmbeddedBinaries;
import dev.retort.generator.shadow.ShadowDatabase;
import dev.retort.generator.shadow.VerifiedRevision;
import dev.retort.generator.shadow.Verifier;
import dev.retort.postgres.ServerVersion;
import dev.retort.revision.RevisionInfo;
import dev.retort.runner.Migrator;
import dev.retort.session.MigratorOptions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Verifies revisions one after the other on one shadow; what leaves it in disorder makes the next one begin anew. */
final class VerifyRun implements AutoCloseable {

    private final CommandContext session;
    private final ProjectMigrations migrations;
    private final ShadowSetting setting;
    private final Set<String> unusable = new TreeSet<>();
    private @Nullable ShadowDatabase shadow;
    private @Nullable Connection connection;
    private @Nullable Verifier verifier;

    VerifyRun(CommandContext session, ProjectMigrations migrations) {
        this.session = session;
        this.migrations = migrations;
        this.setting = session.settings().shadow();
        if (setting instanceof ShadowSetting.None) {
            throw new CommandException(StateMessages.shadowOff(), StateMessages.nameShadow());
        }
    }

    VerifiedRevision verify(RevisionInfo revision) throws SQLException {
        List<RevisionInfo> needed = migrations.graph().ancestors(revision.id());
        Optional<String> missing =
                needed.stream().map(RevisionInfo::id).filter(unusable::contains).findFirst();
        if (missing.isPresent()) {
            return new VerifiedRevision(revision, null, null, null, null, StateMessages.notTriedWithout(missing.get()));
        }
        Verifier there = verifier();
        there.apply(needed);
        VerifiedRevision result = there.verify(revision);
        if (Boolean.FALSE.equals(result.upgrade())) {
            unusable.add(revision.id());
        }
        if (result.failed()) {
            close();
        }
        return result;
    }

    private Verifier verifier() throws SQLException {
        Verifier there = verifier;
        if (there == null) {
            shadow = Shadows.open(session, setting, major());
            connection = shadow.connect();
            MigratorOptions options =
                    session.migratorOptions().withRole(null).withYes(true).withRehearsal(true);
            Migrator migrator = Migrator.on(connection, migrations::loaded).withOptions(options);
            there = new Verifier(connection, migrator, options.history());
            verifier = there;
        }
        return there;
    }

    /** The live server's, where there is one and the setting does not say. */
    private int major() throws SQLException {
        Optional<Database> live = session.live();
        if (live.isEmpty() || !setting.equals(ShadowSetting.DEFAULT)) {
            return EmbeddedBinaries.BUNDLED_MAJOR;
        }
        try (Connection there = live.get().connect()) {
            return ServerVersion.of(there).major();
        }
    }

    @Override
    public void close() throws SQLException {
        verifier = null;
        if (connection != null) {
            connection.close();
            connection = null;
        }
        if (shadow != null) {
            shadow.close();
            shadow = null;
        }
    }
}
