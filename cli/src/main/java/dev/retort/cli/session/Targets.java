package dev.retort.cli.session;

import dev.retort.generator.CurrentState;
import dev.retort.generator.ProjectMigrations;
import dev.retort.revision.RevisionInfo;
import dev.retort.revision.RevisionRange;
import dev.retort.revision.RevisionTarget;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the revisions of a command line, and asks the database only where their meaning hangs on it. */
public final class Targets {

    private Targets() {}

    public static boolean needDatabase(@Nullable RevisionTarget target) {
        return target != null && (target.isRelative() || target.symbol().equals("current"));
    }

    /** The revisions that a target means. */
    public static List<RevisionInfo> resolve(
            CommandContext session, ProjectMigrations migrations, RevisionTarget target) throws SQLException {
        return migrations.graph().resolve(target, needDatabase(target) ? applied(session, migrations) : Set.of());
    }

    /** The revisions of a range. */
    public static List<RevisionInfo> range(CommandContext session, ProjectMigrations migrations, RevisionRange range)
            throws SQLException {
        boolean asks = needDatabase(range.from()) || needDatabase(range.to());
        return migrations.graph().range(range, asks ? applied(session, migrations) : Set.of());
    }

    public static Set<String> applied(CommandContext session, ProjectMigrations migrations) throws SQLException {
        return CurrentState.applied(session.migrator(migrations));
    }
}
