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

/** Holds the history against the migrations. */
public final class Verification {

    private Verification() {}

    /**
     * Refuses a history that the migrations do not explain.
     *
     * @throws UnknownAppliedException when it has revisions that they do not have
     * @throws HistoryGapException when a predecessor of what is applied is not
     * @throws UnreadableChecksumException when a checksum is none
     * @throws ChangedMigrationException when they record something else than what was applied
     */
    public static void check(Migrations migrations, AppliedRevisions applied) {
        nothingUnknown(migrations, applied);
        nothingMissing(migrations, applied);
        nothingUnreadable(applied);
        List<ChangedMigration> changed = changed(migrations, applied);
        if (!changed.isEmpty()) {
            throw new ChangedMigrationException(changed);
        }
    }

    /** The migrations that record something else than what was applied. */
    public static List<ChangedMigration> changed(Migrations migrations, AppliedRevisions applied) {
        return migrations.graph().all().stream()
                .flatMap(revision -> changed(migrations, revision, applied).stream())
                .toList();
    }

    /** Refuses a history with revisions of which there is no migration. */
    public static void nothingUnknown(Migrations migrations, AppliedRevisions applied) {
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

    private static void nothingMissing(Migrations migrations, AppliedRevisions applied) {
        Set<String> ids = applied.ids();
        List<HistoryGap> gaps = applied.all().stream()
                .map(row -> migrations.graph().get(row.revision()))
                .flatMap(revision -> Stream.concat(revision.revises().stream(), revision.dependsOn().stream())
                        .filter(below -> !ids.contains(below))
                        .map(below -> new HistoryGap(revision.id(), below)))
                .toList();
        if (!gaps.isEmpty()) {
            throw new HistoryGapException(gaps);
        }
    }

    private static void nothingUnreadable(AppliedRevisions applied) {
        List<AppliedRevision> unreadable = applied.all().stream()
                .filter(row -> row.state() == AppliedRevision.State.APPLIED && !Checksum.isOne(row.checksum()))
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
