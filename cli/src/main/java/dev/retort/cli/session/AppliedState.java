package dev.retort.cli.session;

import dev.retort.generator.CurrentState;
import dev.retort.generator.ProjectMigrations;
import dev.retort.history.AppliedRevision;
import dev.retort.history.ChangedMigration;
import dev.retort.revision.RevisionInfo;
import dev.retort.runner.Migrator;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the history of a database says, held against the migrations.
 *
 * @param rows its rows, oldest first
 * @param pending the revisions that are not applied, in the order in which they would be
 * @param unknown the applied revisions of which there is no migration
 * @param unfinished the revisions that an earlier run left half way
 * @param changed the applied revisions whose migrations record something else now
 */
public record AppliedState(
        List<AppliedRevision> rows,
        List<RevisionInfo> pending,
        List<String> unknown,
        List<String> unfinished,
        List<String> changed) {

    public static AppliedState read(Migrator migrator, ProjectMigrations migrations) throws SQLException {
        List<AppliedRevision> rows = migrator.current();
        Set<String> applied = CurrentState.applied(rows);
        return new AppliedState(
                rows,
                migrations.graph().all().stream()
                        .filter(revision -> !applied.contains(revision.id()))
                        .toList(),
                rows.stream()
                        .map(AppliedRevision::revision)
                        .filter(id -> migrations.graph().find(id).isEmpty())
                        .toList(),
                rows.stream()
                        .filter(row -> row.state() != AppliedRevision.State.APPLIED)
                        .map(AppliedRevision::revision)
                        .toList(),
                migrator.changed().stream().map(ChangedMigration::revision).toList());
    }

    /** The revisions that count as applied. */
    public Set<String> applied() {
        return CurrentState.applied(rows);
    }

    /** The row of a revision. */
    public Optional<AppliedRevision> row(String revision) {
        return rows.stream().filter(row -> row.revision().equals(revision)).findFirst();
    }

    /** Whether everything is applied, as it is in the files, and nothing else. */
    public boolean isCurrent() {
        return pending.isEmpty() && unknown.isEmpty() && unfinished.isEmpty() && changed.isEmpty();
    }
}
