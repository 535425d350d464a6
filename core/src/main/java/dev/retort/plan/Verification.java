package dev.retort.plan;

import dev.retort.history.AppliedRevision;
import dev.retort.history.AppliedRevisions;
import dev.retort.history.ChangedMigration;
import dev.retort.history.ChangedMigrationException;
import dev.retort.history.Checksum;
import dev.retort.history.HistoryGap;
import dev.retort.history.HistoryGapException;
import dev.retort.history.UnknownAppliedException;
import dev.retort.history.UnreadableChecksumException;
import dev.retort.revision.RevisionInfo;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Compares the history with the migrations. */
public final class Verification {

    private Verification() {}

    /**
     * Checks that the history matches the migrations.
     *
     * @throws UnknownAppliedException when the history has revisions without a migration
     * @throws HistoryGapException when a revision is applied although a revision that it requires is not
     * @throws UnreadableChecksumException when a checksum does not have the form of one
     * @throws ChangedMigrationException when applied migrations have changed
     */
    public static void check(Migrations migrations, AppliedRevisions applied) {
        requireKnownRevisions(migrations, applied);
        requireNoGaps(migrations, applied);
        requireReadableChecksums(applied);
        List<ChangedMigration> changed = changed(migrations, applied);
        if (!changed.isEmpty()) {
            throw new ChangedMigrationException(changed, migrations.graph());
        }
    }

    /** Returns the migrations that have changed since they were applied. */
    public static List<ChangedMigration> changed(Migrations migrations, AppliedRevisions applied) {
        List<ChangedMigration> changed = migrations.graph().all().stream()
                .flatMap(revision -> changed(migrations, revision, applied).stream())
                .toList();
        migrations.keepChecksums();
        return changed;
    }

    /** Checks that each revision of the history has a migration. */
    public static void requireKnownRevisions(Migrations migrations, AppliedRevisions applied) {
        List<AppliedRevision> unknown = applied.all().stream()
                .filter(row -> migrations.graph().find(row.revision()).isEmpty())
                .toList();
        if (!unknown.isEmpty()) {
            throw new UnknownAppliedException(
                    unknown,
                    migrations.graph().headsOf(applied.ids()).stream()
                            .map(RevisionInfo::id)
                            .toList());
        }
    }

    private static void requireNoGaps(Migrations migrations, AppliedRevisions applied) {
        Set<String> ids = applied.ids();
        List<HistoryGap> gaps = applied.all().stream()
                .map(row -> migrations.graph().get(row.revision()))
                .flatMap(revision -> Stream.concat(revision.revises().stream(), revision.dependsOn().stream())
                        .filter(required -> !ids.contains(required))
                        .map(required -> new HistoryGap(revision.id(), required)))
                .toList();
        if (!gaps.isEmpty()) {
            throw new HistoryGapException(gaps, migrations.graph());
        }
    }

    private static void requireReadableChecksums(AppliedRevisions applied) {
        List<AppliedRevision> unreadable = applied.all().stream()
                .filter(row -> row.state() == AppliedRevision.State.APPLIED && !Checksum.isWellFormed(row.checksum()))
                .toList();
        if (!unreadable.isEmpty()) {
            throw new UnreadableChecksumException(unreadable);
        }
    }

    private static Optional<ChangedMigration> changed(
            Migrations migrations, RevisionInfo revision, AppliedRevisions applied) {
        return applied.find(revision.id())
                .filter(row -> row.state() == AppliedRevision.State.APPLIED)
                .map(row -> new ChangedMigration(row.revision(), row.checksum(), migrations.checksum(revision)))
                .filter(pair -> Checksum.differ(pair.applied(), pair.current()));
    }
}
