package dev.retort.runner;

import dev.retort.Phrases;
import dev.retort.Remedy;
import dev.retort.Remedy.Offer;
import dev.retort.operation.BackfillRows;
import dev.retort.plan.Plan;
import dev.retort.plan.PlannedRevision;
import dev.retort.plan.Segment;
import dev.retort.plan.Step;
import dev.retort.preflight.MissingPrivileges;
import dev.retort.preflight.Privilege;
import dev.retort.preflight.RequiredPrivileges;
import dev.retort.revision.Direction;
import dev.retort.session.Backoff;
import dev.retort.session.LockHolder;
import dev.retort.session.LockHolders;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Runs a plan on a database: one transaction for each segment, the history written in it. */
final class PlanExecutor {

    private static final List<Remedy> CHANGE_SOMETHING =
            List.of(Remedy.of("change the migration, or the rows that are in its way, and run it again"));

    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    /** So short that the work is done within a second of whatever was in the way. */
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(500);

    private final RunContext workplace;
    private final RandomGenerator random;
    private final Runnable committed;

    /** An executor that tells each time when something was committed. */
    PlanExecutor(RunContext workplace, RandomGenerator random, Runnable committed) {
        this.workplace = workplace;
        this.random = random;
        this.committed = committed;
    }

    /**
     * Runs every revision of the plan, and hands over each that is done.
     *
     * @throws MigrationFailedException when the server refuses a statement; what was committed before stays
     */
    void run(Plan plan, Consumer<PlannedRevision> done) throws SQLException {
        for (PlannedRevision revision : plan.revisions()) {
            long start = System.nanoTime();
            workplace.listener().revisionStarted(revision);
            for (int index = revision.done(); index < revision.segments().size(); index++) {
                segment(revision, index);
                committed.run();
            }
            done.accept(revision);
            workplace.listener().revisionFinished(revision, Duration.ofNanos(System.nanoTime() - start));
        }
    }

    private void segment(PlannedRevision revision, int index) throws SQLException {
        Segment segment = revision.segments().get(index);
        BackfillRows backfill = segment.backfill();
        if (backfill == null) {
            attempt(
                    revision,
                    index,
                    () -> segment.outsideTransaction()
                            ? new NonTransactionalRun(workplace, revision, index)
                            : new TransactionRun(workplace, revision, index));
            return;
        }
        BackfillRun batches =
                new BackfillRun(workplace, revision, index, segment.steps().get(0), backfill);
        while (!batches.isDone()) {
            attempt(revision, index, () -> batches);
        }
    }

    private void attempt(PlannedRevision revision, int index, Supplier<Attempt> attempts) throws SQLException {
        long deadline = System.nanoTime() + workplace.options().lockRetry().toNanos();
        Backoff backoff = new Backoff(FIRST_PAUSE, LONGEST_PAUSE, random);
        for (int attempt = 1; ; attempt++) {
            Attempt run = attempts.get();
            try {
                run.run();
                return;
            } catch (SQLException e) {
                FailedStatement failed = run.failed(e);
                if (!failed.isWorthAnotherTry() || System.nanoTime() - deadline >= 0) {
                    throw failure(revision, index, failed);
                }
                workplace.watch().end();
                workplace.listener().retrying(revision, failed.step(), attempt, blockers(failed));
                backoff.pause();
            }
        }
    }

    private List<LockHolder> blockers(FailedStatement failed) throws SQLException {
        return LockHolders.ofRelations(
                workplace.connection(), RequiredPrivileges.lockedRelations(rights(failed.step())));
    }

    private MigrationFailedException failure(PlannedRevision revision, int index, FailedStatement failed) {
        MigrationFailedException failure = new MigrationFailedException(
                revision, failed, state(revision, index, failed), remedies(revision, failed));
        List.of(failed.cause().getSuppressed()).forEach(failure::addSuppressed);
        return failure;
    }

    private String state(PlannedRevision revision, int index, FailedStatement failed) {
        if (failed.isConnectionLost()) {
            return "the connection was lost, and the server rolls back what was not committed";
        }
        if (revision.segments().get(index).backfill() != null) {
            return "the batches before stay, and the next run goes on after them";
        }
        if (revision.segments().get(index).outsideTransaction()) {
            return "it runs outside a transaction: what it left is taken away, or will be when it is run again"
                    + (index > 0 ? "; the first " + Phrases.count(index, "step") + " of the revision stay" : "");
        }
        if (index > 0) {
            return "its first " + Phrases.count(index, "transaction") + " of "
                    + revision.segments().size() + " stay committed, the rest was rolled back";
        }
        return "it was rolled back: the database and its history are as they were before this revision";
    }

    private List<Remedy> remedies(PlannedRevision revision, FailedStatement failed) {
        if (failed.isConnectionLost()) {
            return List.of(Offer.SHOW_CURRENT, Remedy.of("run it again"));
        }
        try {
            if (failed.isMissingRight()) {
                return MissingPrivileges.remedies(workplace.connection(), rights(failed.step()), failed.cause());
            }
            if (failed.isWorthAnotherTry()) {
                return whereBlocked(blockers(failed));
            }
            if (ExistingObjects.isMeant(revision, failed)) {
                return ExistingObjects.remedies(workplace.connection(), revision);
            }
        } catch (SQLException e) {
            failed.cause().addSuppressed(e);
        }
        if ("23502".equals(failed.cause().getSQLState())) {
            return List.of(Remedy.of(
                    "give the column a default, or add it nullable, fill it with op.execute and make it NOT NULL"
                            + " then; and run it again"));
        }
        return failed.isAlreadyThere() ? whereExisting(revision) : CHANGE_SOMETHING;
    }

    private static List<Remedy> whereExisting(PlannedRevision revision) {
        return revision.direction() == Direction.DOWNGRADE
                ? CHANGE_SOMETHING
                : List.of(
                        new Remedy.StampRevisions(
                                "the database has all of this revision, made by hand or with its history lost",
                                List.of(revision.revision().id())),
                        Remedy.of("else take away what is in the way, and run it again"));
    }

    private static List<Remedy> whereBlocked(List<LockHolder> blockers) {
        String who = blockers.isEmpty()
                ? "others"
                : String.join("; ", blockers.stream().map(LockHolder::toString).toList());
        return List.of(
                Remedy.of("run it again when the tables are less busy"),
                Offer.RETRY_LOCKS_LONGER,
                Remedy.of("in the way: " + who));
    }

    /** What a step needs; without one it was the history that was written. */
    private List<Privilege> rights(@Nullable Step step) {
        return step == null
                ? List.of(RequiredPrivileges.createIn(
                        workplace.session().history().schema()))
                : step.operation()
                        .accept(new RequiredPrivileges(workplace.session().defaultSchema()));
    }
}
