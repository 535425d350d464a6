package dev.retort.generator.state;

import dev.retort.generator.CurrentState;
import dev.retort.generator.ProjectMigrations;
import dev.retort.history.AppliedRevision;
import dev.retort.history.ChangedMigration;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionInfo;
import dev.retort.runner.Migrator;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The history of a database compared with the migrations.
 *
 * @param rows the rows of the history, oldest first
 * @param current the revisions that the database is at
 * @param pending the revisions that are not applied, in the order in which they would be
 * @param unknown the applied revisions without a migration
 * @param unfinished the revisions that an earlier run left unfinished
 * @param changed the applied revisions whose migrations have been changed since
 * @param graph the migrations
 */
public record AppliedState(
        List<AppliedRevision> rows,
        List<RevisionInfo> current,
        List<RevisionInfo> pending,
        List<String> unknown,
        List<String> unfinished,
        List<String> changed,
        RevisionGraph graph) {

    /** Reads the history, and changes nothing. */
    public static AppliedState read(Migrator migrator, ProjectMigrations migrations) throws SQLException {
        List<AppliedRevision> rows = migrator.current();
        Set<String> applied = CurrentState.applied(rows);
        return new AppliedState(
                rows,
                migrations.graph().headsOf(applied),
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
                migrator.changed().stream().map(ChangedMigration::revision).toList(),
                migrations.graph());
    }

    /** The revisions that are applied. */
    public Set<String> applied() {
        return CurrentState.applied(rows);
    }

    /** The row of a revision. */
    Optional<AppliedRevision> row(String revision) {
        return rows.stream().filter(row -> row.revision().equals(revision)).findFirst();
    }

    /** The revisions for messages, each with its message, and with its file if it has one. */
    List<String> described(List<String> ids) {
        return ids.stream().map(this::described).toList();
    }

    private String described(String id) {
        return graph.find(id).isPresent()
                ? graph.describe(id)
                : id
                        + row(id).map(AppliedRevision::message)
                                .filter(message -> !message.isEmpty())
                                .map(message -> " (" + message + ")")
                                .orElse("");
    }

    /** Whether the migrations are applied as they are in their files, and no others. */
    public boolean isCurrent() {
        return pending.isEmpty() && unknown.isEmpty() && unfinished.isEmpty() && changed.isEmpty();
    }
}
