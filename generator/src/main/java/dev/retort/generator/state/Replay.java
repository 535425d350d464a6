package dev.retort.generator.state;

import dev.retort.RetortException;
import dev.retort.generator.CurrentState;
import dev.retort.generator.Drift;
import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.Scope;
import dev.retort.generator.report.CommandException;
import dev.retort.generator.report.Failure;
import dev.retort.generator.report.StateMessages;
import dev.retort.generator.report.Wording;
import dev.retort.generator.session.Databases;
import dev.retort.generator.session.MigratorFactory;
import dev.retort.generator.session.Shadows;
import dev.retort.generator.shadow.ShadowDatabase;
import dev.retort.revision.RevisionTarget;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares a database with its own migrations, replayed on the shadow as far as the database has them. */
public final class Replay {

    private final Shadows shadows;
    private final MigratorFactory migrators;
    private final Scope scope;
    private final ProjectMigrations migrations;
    private final AppliedState state;
    private final Wording wording;

    /**
     * A replay.
     *
     * @param scope the part of the database that is compared
     * @param state the migrations that the database has
     */
    public Replay(
            Shadows shadows,
            MigratorFactory migrators,
            Scope scope,
            ProjectMigrations migrations,
            AppliedState state,
            Wording wording) {
        this.shadows = shadows;
        this.migrators = migrators;
        this.scope = scope;
        this.migrations = migrations;
        this.state = state;
        this.wording = wording;
    }

    /**
     * The outcome of a comparison.
     *
     * @param drift the differences, or null if they could not be found
     * @param unseen the reason why they could not be found, or null
     */
    public record Outcome(@Nullable Drift drift, @Nullable Failure unseen) {

        public boolean isAdrift() {
            return drift != null && !drift.isEmpty();
        }
    }

    /** Compares the database; a failure to do so is an outcome, too. */
    public Outcome outcome(Connection live, Databases databases) throws SQLException {
        try {
            return new Outcome(drift(live), null);
        } catch (RetortException e) {
            return new Outcome(null, databases.failure(e));
        }
    }

    /**
     * Compares the database.
     *
     * @throws CommandException when the migrations cannot be replayed as the database has them
     */
    public Drift drift(Connection live) throws SQLException {
        shadows.expectOn();
        if (!state.unknown().isEmpty()) {
            throw new CommandException(
                    StateMessages.unknownRevisions(state.described(state.unknown())),
                    StateMessages.getMigrations(wording));
        }
        if (!state.unfinished().isEmpty()) {
            throw new CommandException(
                    StateMessages.incomplete(state.described(state.unfinished())), StateMessages.finishFirst());
        }
        try (ShadowDatabase shadow = shadows.openLike(live)) {
            CurrentState.replay(shadow, migrations, migrators.options().withRole(null), targets());
            try (Connection replayed = shadow.connect()) {
                return Drift.between(live, replayed, scope);
            }
        }
    }

    private List<RevisionTarget> targets() {
        return state.current().stream()
                .map(revision -> RevisionTarget.of(revision.id()))
                .toList();
    }
}
