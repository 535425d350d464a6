package dev.retort.generator.shadow;

import dev.retort.RetortException;
import dev.retort.plan.BackfillNeededException;
import dev.retort.plan.IrreversibleRevisionException;
import dev.retort.revision.RevisionInfo;
import dev.retort.revision.RevisionTarget;
import dev.retort.runner.MigrationResult;
import dev.retort.runner.Migrator;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Runs revisions up, down and up again on a shadow with the revisions before them. The upgrade must succeed and leave
 * the heads according to the graph. The downgrade must restore the catalog. The second upgrade must have the same
 * result as the first.
 *
 * <p>A downgrade is not tried if the migration declares it as impossible or if it lacks a value for rows.
 */
public final class Verifier {

    private final Connection connection;
    private final Migrator migrator;
    private final QualifiedName history;
    private final ShadowExtensions extensions;
    private final Set<String> applied = new TreeSet<>();

    /**
     * Creates a verifier.
     *
     * @param connection a connection to the shadow, which is empty
     * @param migrator runs the revisions on that connection, with confirmation
     * @param history the table of the history
     * @param extensions the extensions that the shadow has for them
     */
    public Verifier(Connection connection, Migrator migrator, QualifiedName history, ShadowExtensions extensions) {
        this.connection = connection;
        this.migrator = migrator;
        this.history = history;
        this.extensions = extensions;
    }

    /** Applies revisions without verifying them. */
    public void apply(List<RevisionInfo> revisions) throws SQLException {
        for (RevisionInfo revision : revisions) {
            if (applied.add(revision.id())) {
                migrator.upgrade(target(revision));
            }
        }
    }

    /**
     * Verifies a revision whose prerequisites are applied. If there is no problem, the revision is applied afterwards.
     *
     * @throws ShadowException if the shadow lacks an extension that it needs
     */
    public VerifiedRevision verify(RevisionInfo revision) throws SQLException {
        Optional<Refusal> unwritable = attempt(migrator::ensureHistory);
        if (unwritable.isPresent()) {
            return VerifiedRevision.upgradeFails(
                    revision, "the upgrade fails: " + unwritable.get().problem());
        }
        CatalogSnapshot before = snapshot();
        List<String> heads = new ArrayList<>();
        Optional<Refusal> failure = attempt(() -> heads.addAll(upgrade(revision).heads()));
        if (failure.isPresent()) {
            return VerifiedRevision.upgradeFails(
                    revision, "the upgrade fails: " + failure.get().problem());
        }
        applied.add(revision.id());
        VerifiedRevision up = new VerifiedRevision(revision, true, null, null, null, null)
                .withHeads(heads.equals(expectedHeads()), String.join(", ", heads));
        return verifyDowngrade(up, before, snapshot());
    }

    private VerifiedRevision verifyDowngrade(VerifiedRevision up, CatalogSnapshot before, CatalogSnapshot after)
            throws SQLException {
        RevisionTarget previous = new RevisionTarget(up.revision().id(), "", -1);
        Optional<Refusal> failed = attempt(() -> migrator.downgrade(previous));
        if (failed.isPresent()) {
            Refusal refusal = failed.get();
            return refusal.isDeclared()
                    ? up.withDowngrade(null, "the downgrade is not tried: " + refusal.problem())
                    : up.withDowngrade(false, "the downgrade fails: " + refusal.problem());
        }
        Optional<String> different = snapshot().firstUnrestored(connection, before);
        VerifiedRevision down = up.withDowngrade(
                different.isEmpty(),
                different
                        .map(difference -> "after the downgrade the catalog differs: " + difference)
                        .orElse(null));
        return verifySecondUpgrade(down, after);
    }

    private VerifiedRevision verifySecondUpgrade(VerifiedRevision down, CatalogSnapshot after) throws SQLException {
        Optional<Refusal> failure = attempt(() -> upgrade(down.revision()));
        if (failure.isPresent()) {
            return down.withSecondUpgrade(
                    false, "the second upgrade fails: " + failure.get().problem());
        }
        Optional<String> different = snapshot().firstDifference(connection, after);
        return down.withSecondUpgrade(
                different.isEmpty(),
                different
                        .map(difference -> "the second upgrade has a different result: " + difference)
                        .orElse(null));
    }

    private MigrationResult upgrade(RevisionInfo revision) throws SQLException {
        return migrator.upgrade(target(revision));
    }

    private static RevisionTarget target(RevisionInfo revision) {
        return RevisionTarget.of(revision.id());
    }

    private List<String> expectedHeads() {
        return migrator.graph().headIdsOf(applied);
    }

    private CatalogSnapshot snapshot() throws SQLException {
        return CatalogSnapshot.read(connection, history);
    }

    private Optional<Refusal> attempt(Run run) throws SQLException {
        try {
            run.run();
            return Optional.empty();
        } catch (BackfillNeededException | IrreversibleRevisionException e) {
            return Optional.of(new Refusal(e.problem(), true));
        } catch (RetortException e) {
            extensions.requireFor(e);
            return Optional.of(new Refusal(e.problem(), false));
        }
    }

    /**
     * The reason why a run failed.
     *
     * @param problem the problem in words
     * @param isDeclared whether the migration itself declares it
     */
    private record Refusal(String problem, boolean isDeclared) {}

    private interface Run {
        void run() throws SQLException;
    }
}
