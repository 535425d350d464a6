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

    private static final List<Remedy> CHANGE_MIGRATION =
            List.of(Remedy.of("change the migration, or the rows on which it fails, and run it again"));

    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    /** Short enough that the work is done within a second after the lock has been released. */
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(500);

    private final RunContext context;
    private final RandomGenerator random;
    private final Runnable committed;

    /** Creates an executor that calls {@code committed} after each commit. */
    PlanExecutor(RunContext context, RandomGenerator random, Runnable committed) {
        this.context = context;
        this.random = random;
        this.committed = committed;
    }

    /**
     * Runs every revision of the plan, and passes each finished revision to {@code done}.
     *
     * @throws MigrationFailedException when the server refuses a statement; earlier transactions stay committed
     */
    void run(Plan plan, Consumer<PlannedRevision> done) throws SQLException {
        for (PlannedRevision revision : plan.revisions()) {
            long start = System.nanoTime();
            context.listener().revisionStarted(revision);
            for (int index = revision.done(); index < revision.segments().size(); index++) {
                runSegment(revision, index);
                committed.run();
            }
            done.accept(revision);
            context.listener().revisionFinished(revision, Duration.ofNanos(System.nanoTime() - start));
        }
    }

    private void runSegment(PlannedRevision revision, int index) throws SQLException {
        Segment segment = revision.segments().get(index);
        BackfillRows backfill = segment.backfill();
        if (backfill == null) {
            attempt(
                    revision,
                    index,
                    () -> segment.outsideTransaction()
                            ? new NonTransactionalRun(context, revision, index)
                            : new TransactionRun(context, revision, index));
            return;
        }
        BackfillRun batches =
                new BackfillRun(context, revision, index, segment.steps().get(0), backfill);
        while (!batches.isDone()) {
            attempt(revision, index, () -> batches);
        }
    }

    private void attempt(PlannedRevision revision, int index, Supplier<Attempt> attempts) throws SQLException {
        long deadline = System.nanoTime() + context.options().lockRetry().toNanos();
        Backoff backoff = new Backoff(FIRST_PAUSE, LONGEST_PAUSE, random);
        for (int attempt = 1; ; attempt++) {
            Attempt run = attempts.get();
            try {
                run.run();
                return;
            } catch (SQLException e) {
                FailedStatement failed = run.failed(e);
                if (!failed.isRetryable() || System.nanoTime() - deadline >= 0) {
                    throw failure(revision, index, failed);
                }
                context.watch().end();
                context.listener().retrying(revision, failed.step(), attempt, blockers(failed));
                backoff.pause();
            }
        }
    }

    private List<LockHolder> blockers(FailedStatement failed) throws SQLException {
        return LockHolders.ofRelations(
                context.connection(), RequiredPrivileges.lockedRelations(requiredPrivileges(failed.step())));
    }

    private MigrationFailedException failure(PlannedRevision revision, int index, FailedStatement failed) {
        MigrationFailedException failure = new MigrationFailedException(
                revision, failed, state(revision, index, failed), remedies(revision, failed));
        List.of(failed.cause().getSuppressed()).forEach(failure::addSuppressed);
        return failure;
    }

    private String state(PlannedRevision revision, int index, FailedStatement failed) {
        if (failed.isConnectionLost()) {
            return "the connection was lost, and the server rolls back uncommitted changes";
        }
        if (revision.segments().get(index).backfill() != null) {
            return "the earlier batches stay committed, and the next run continues after them";
        }
        if (revision.segments().get(index).outsideTransaction()) {
            return "it runs outside a transaction: its partial result is removed, now or by the next run"
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
            if (failed.isMissingPrivilege()) {
                return MissingPrivileges.remedies(
                        context.connection(), requiredPrivileges(failed.step()), failed.cause());
            }
            if (failed.isRetryable()) {
                return remediesIfBlocked(blockers(failed));
            }
            if (ExistingObjects.areCauseOf(revision, failed)) {
                return ExistingObjects.remedies(context.connection(), revision);
            }
        } catch (SQLException e) {
            failed.cause().addSuppressed(e);
        }
        if ("23502".equals(failed.cause().getSQLState())) {
            return List.of(Remedy.of(
                    "give the column a default, or add it as nullable, fill it with op.execute and then make it"
                            + " NOT NULL; and run it again"));
        }
        return failed.isDuplicateObject() ? remediesIfExisting(revision) : CHANGE_MIGRATION;
    }

    private static List<Remedy> remediesIfExisting(PlannedRevision revision) {
        return revision.direction() == Direction.DOWNGRADE
                ? CHANGE_MIGRATION
                : List.of(
                        new Remedy.StampRevisions(
                                "the database has everything of this revision (by hand, or with its history lost)",
                                List.of(revision.revision().id())),
                        Remedy.of("otherwise drop or rename the existing objects, and run it again"));
    }

    private static List<Remedy> remediesIfBlocked(List<LockHolder> blockers) {
        String who = blockers.isEmpty()
                ? "other sessions"
                : String.join("; ", blockers.stream().map(LockHolder::toString).toList());
        return List.of(
                Remedy.of("run it again when the tables are less busy"),
                Offer.RETRY_LOCKS_LONGER,
                Remedy.of("blocked by " + who));
    }

    /** Returns the privileges that a step requires. Without a step, the failed statement wrote the history. */
    private List<Privilege> requiredPrivileges(@Nullable Step step) {
        return step == null
                ? List.of(
                        RequiredPrivileges.createIn(context.session().history().schema()))
                : step.operation()
                        .accept(new RequiredPrivileges(context.session().defaultSchema()));
    }
}
