package dev.retort.generator.session;

import dev.retort.generator.CurrentState;
import dev.retort.generator.ProjectMigrations;
import dev.retort.revision.RevisionInfo;
import dev.retort.revision.RevisionRange;
import dev.retort.revision.RevisionTarget;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves the revisions that a command line names. It connects to the database only if their meaning depends on it. */
public final class RevisionArguments {

    private final ProjectMigrations migrations;
    private final Databases databases;
    private final MigratorFactory migrators;

    RevisionArguments(ProjectMigrations migrations, Databases databases, MigratorFactory migrators) {
        this.migrations = migrations;
        this.databases = databases;
        this.migrators = migrators;
    }

    /** Whether the meaning of a target depends on the database. */
    public static boolean needDatabase(@Nullable RevisionTarget target) {
        return target != null && (target.isRelative() || target.symbol().equals("current"));
    }

    /** The revisions that a target means. */
    public List<RevisionInfo> resolve(RevisionTarget target) throws SQLException {
        return migrations.graph().resolve(target, needDatabase(target) ? applied() : Set.of());
    }

    /** The revisions of a range. */
    public List<RevisionInfo> range(RevisionRange range) throws SQLException {
        boolean asks = needDatabase(range.from()) || needDatabase(range.to());
        return migrations.graph().range(range, asks ? applied() : Set.of());
    }

    /** The revisions that are applied to the database. */
    public Set<String> applied() throws SQLException {
        return CurrentState.applied(migrators.on(databases.choose(), migrations));
    }
}
