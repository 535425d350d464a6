package dev.retort.cli.session;

import dev.retort.RetortException;
import dev.retort.cli.settings.ShadowSetting;
import dev.retort.cli.text.CommandException;
import dev.retort.cli.text.Failure;
import dev.retort.cli.text.Failures;
import dev.retort.cli.text.StateMessages;
import dev.retort.generator.CurrentState;
import dev.retort.generator.Drift;
import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.shadow.ShadowDatabase;
import dev.retort.postgres.ServerVersion;
import dev.retort.revision.RevisionTarget;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds a database against its own migrations, replayed on the shadow as far as the database has them. */
public final class Replay {

    private final CommandContext session;
    private final ProjectMigrations migrations;
    private final AppliedState state;

    public Replay(CommandContext session, ProjectMigrations migrations, AppliedState state) {
        this.session = session;
        this.migrations = migrations;
        this.state = state;
    }

    /**
     * What came of it.
     *
     * @param drift what the database has otherwise, or null
     * @param unseen why that could not be found out, or null
     */
    public record Outcome(@Nullable Drift drift, @Nullable Failure unseen) {

        public boolean isAdrift() {
            return drift != null && !drift.isEmpty();
        }
    }

    /** The same, where that it cannot be found out is an answer too. */
    public Outcome outcome(Connection live) throws SQLException {
        try {
            return new Outcome(drift(live), null);
        } catch (RetortException e) {
            return new Outcome(null, Failures.of(e, session.place(), session.user()));
        }
    }

    /**
     * What the database has otherwise.
     *
     * @throws CommandException when the migrations cannot be replayed as the database has them
     */
    public Drift drift(Connection live) throws SQLException {
        ShadowSetting setting = session.settings().shadow();
        if (setting instanceof ShadowSetting.None) {
            throw new CommandException(StateMessages.shadowOff(), StateMessages.nameShadow());
        }
        if (!state.unknown().isEmpty()) {
            throw new CommandException(StateMessages.unknownRevisions(state.unknown()), StateMessages.getMigrations());
        }
        if (!state.unfinished().isEmpty()) {
            throw new CommandException(StateMessages.halfWay(state.unfinished()), StateMessages.finishFirst());
        }
        int major = ServerVersion.of(live).major();
        try (ShadowDatabase shadow = Shadows.open(session, setting, major)) {
            CurrentState.replay(shadow, migrations, session.migratorOptions().withRole(null), targets());
            try (Connection replayed = shadow.connect()) {
                return Drift.between(live, replayed, session.scope());
            }
        }
    }

    private List<RevisionTarget> targets() {
        return migrations.graph().headsOf(state.applied()).stream()
                .map(revision -> RevisionTarget.of(revision.id()))
                .toList();
    }
}
