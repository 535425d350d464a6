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
 * Runs revisions up, down and up again on a shadow that has what comes before them: the upgrade must run and leave the heads
 * that the graph says, the downgrade must bring the catalog back, and the second upgrade must make what the first one made.
 *
 * <p>A downgrade that says of itself that it cannot be is not tried, nor is one that lacks a value for rows.
 */
public final class Verifier {

    private final Connection connection;
    private final Migrator migrator;
    private final QualifiedName history;
    private final Set<String> applied = new TreeSet<>();

    /**
     * A verifier.
     *
     * @param connection a connection to the shadow, which is empty
     * @param migrator what runs the revisions on that connection, with consent
     * @param history the table of the history
     */
    public Verifier(Connection connection, Migrator migrator, QualifiedName history) {
        this.connection = connection;
        this.migrator = migrator;
        this.history = history;
    }

    /** Applies revisions without looking at what they do. */
    public void apply(List<RevisionInfo> revisions) throws SQLException {
        for (RevisionInfo revision : revisions) {
            if (applied.add(revision.id())) {
                migrator.upgrade(target(revision));
            }
        }
    }

    /** Verifies a revision of which everything that it needs is applied; where all is well it is applied afterwards. */
    public VerifiedRevision verify(RevisionInfo revision) throws SQLException {
        CatalogSnapshot before = snapshot();
        List<String> heads = new ArrayList<>();
        Optional<Refusal> refused = attempt(() -> heads.addAll(upgrade(revision).heads()));
        if (refused.isPresent()) {
            return VerifiedRevision.upgradeFails(
                    revision, "the upgrade fails: " + refused.get().problem());
        }
        applied.add(revision.id());
        VerifiedRevision up = new VerifiedRevision(revision, true, null, null, null, null)
                .withHeads(heads.equals(expectedHeads()), String.join(", ", heads));
        return down(up, before, snapshot());
    }

    private VerifiedRevision down(VerifiedRevision up, CatalogSnapshot before, CatalogSnapshot after)
            throws SQLException {
        RevisionTarget back = new RevisionTarget(up.revision().id(), "", -1);
        Optional<Refusal> stuck = attempt(() -> migrator.downgrade(back));
        if (stuck.isPresent()) {
            Refusal refusal = stuck.get();
            return refusal.isDeclared()
                    ? up.withDowngrade(null, "the downgrade is not tried: " + refusal.problem())
                    : up.withDowngrade(false, "the downgrade fails: " + refusal.problem());
        }
        Optional<String> unlike = snapshot().firstDifference(connection, before);
        VerifiedRevision down = up.withDowngrade(
                unlike.isEmpty(),
                unlike.map(difference -> "after the downgrade the catalog differs: " + difference)
                        .orElse(null));
        return again(down, after);
    }

    private VerifiedRevision again(VerifiedRevision down, CatalogSnapshot after) throws SQLException {
        Optional<Refusal> refused = attempt(() -> upgrade(down.revision()));
        if (refused.isPresent()) {
            return down.withAgain(
                    false, "the second upgrade fails: " + refused.get().problem());
        }
        Optional<String> unlike = snapshot().firstDifference(connection, after);
        return down.withAgain(
                unlike.isEmpty(),
                unlike.map(difference -> "the second upgrade makes something else: " + difference)
                        .orElse(null));
    }

    private MigrationResult upgrade(RevisionInfo revision) throws SQLException {
        return migrator.upgrade(target(revision));
    }

    private static RevisionTarget target(RevisionInfo revision) {
        return RevisionTarget.of(revision.id());
    }

    private List<String> expectedHeads() {
        return migrator.graph().headsOf(applied).stream().map(RevisionInfo::id).toList();
    }

    private CatalogSnapshot snapshot() throws SQLException {
        return CatalogSnapshot.take(connection, history);
    }

    private static Optional<Refusal> attempt(Run run) throws SQLException {
        try {
            run.run();
            return Optional.empty();
        } catch (BackfillNeededException | IrreversibleRevisionException e) {
            return Optional.of(new Refusal(e.problem(), true));
        } catch (RetortException e) {
            return Optional.of(new Refusal(e.problem(), false));
        }
    }

    /**
     * Why a run did not do what it was to.
     *
     * @param problem what is told of it
     * @param isDeclared whether the migration says so of itself
     */
    private record Refusal(String problem, boolean isDeclared) {}

    private interface Run {
        void run() throws SQLException;
    }
}
