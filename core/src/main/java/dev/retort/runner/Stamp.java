package dev.retort.runner;

import dev.retort.history.AppliedRevision;
import dev.retort.history.AppliedRevisions;
import dev.retort.history.History;
import dev.retort.history.HistoryChange;
import dev.retort.plan.Migrations;
import dev.retort.revision.RevisionInfo;
import dev.retort.revision.RevisionTarget;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the history without running a migration. */
final class Stamp {

    private final RunContext context;
    private final Migrations migrations;

    Stamp(RunContext context, Migrations migrations) {
        this.context = context;
        this.migrations = migrations;
    }

    void write(Collection<RevisionTarget> targets, boolean purge) throws SQLException {
        AppliedRevisions before = context.history().read();
        Set<String> applied = purge ? Set.of() : before.ids();
        Set<String> stamped = ids(migrations.graph().stamp(Set.of(), targets));
        List<RevisionInfo> after = migrations.graph().stamp(applied, targets);
        Connection connection = context.connection();
        connection.setAutoCommit(false);
        try {
            context.begin();
            replace(before, after, stamped);
            connection.commit();
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private void replace(AppliedRevisions before, List<RevisionInfo> after, Set<String> stamped) throws SQLException {
        History history = context.history();
        if (!history.exists()) {
            history.create();
        }
        Set<String> kept = ids(after);
        for (AppliedRevision row : before.all()) {
            boolean outdated = stamped.contains(row.revision()) && !isUpToDate(row);
            if (outdated || !kept.contains(row.revision())) {
                history.delete(row.revision());
            }
        }
        Set<String> existing =
                history.read().all().stream().map(AppliedRevision::revision).collect(Collectors.toSet());
        for (RevisionInfo revision : after) {
            if (!existing.contains(revision.id())) {
                history.write(HistoryChange.stamp(revision, migrations.checksum(revision)), Duration.ZERO);
            }
        }
    }

    private boolean isUpToDate(AppliedRevision row) {
        String current = migrations.checksum(migrations.graph().get(row.revision()));
        return row.state() == AppliedRevision.State.APPLIED && row.checksum().equals(current);
    }

    private static Set<String> ids(Collection<RevisionInfo> revisions) {
        return revisions.stream().map(RevisionInfo::id).collect(Collectors.toSet());
    }
}
