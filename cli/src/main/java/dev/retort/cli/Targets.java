package dev.retort.cli;

import dev.retort.generator.CurrentState;
import dev.retort.generator.Migrations;
import dev.retort.revision.RevisionTarget;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the revisions of a command line, and asks the database only where their meaning hangs on it. */
final class Targets {

    private Targets() {}

    static boolean needDatabase(@Nullable RevisionTarget target) {
        return target != null && (target.isRelative() || target.symbol().equals("current"));
    }

    static Set<String> applied(Session session, Migrations migrations) throws SQLException {
        return CurrentState.applied(session.migrator(migrations));
    }
}
