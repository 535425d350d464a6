package dev.retort.runner;

import dev.retort.PublicApi;
import dev.retort.RetortException;
import dev.retort.history.AppliedRevision;
import dev.retort.history.AppliedRevisions;
import dev.retort.history.ChangedMigration;
import dev.retort.history.History;
import dev.retort.plan.Migrations;
import dev.retort.plan.Plan;
import dev.retort.plan.PlannedRevision;
import dev.retort.plan.Planner;
import dev.retort.plan.Verification;
import dev.retort.postgres.sql.SqlWriter;
import dev.retort.postgres.unmanaged.BlockingDependency;
import dev.retort.preflight.ConfirmationRequiredException;
import dev.retort.preflight.DataLoss;
import dev.retort.preflight.DataLossScan;
import dev.retort.preflight.DependencyCheck;
import dev.retort.preflight.DriftItem;
import dev.retort.preflight.PassingSchemas;
import dev.retort.preflight.Preflight;
import dev.retort.preflight.RequirementException;
import dev.retort.preflight.Requirements;
import dev.retort.preflight.RowCheck;
import dev.retort.preflight.RowsInTheWay;
import dev.retort.preflight.RowsInTheWayException;
import dev.retort.preflight.UnmetRequirement;
import dev.retort.revision.Direction;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionInfo;
import dev.retort.revision.RevisionTarget;
import dev.retort.session.ConnectionSource;
import dev.retort.session.MigrationLock;
import dev.retort.session.MigratorOptions;
import dev.retort.session.Session;
import dev.retort.source.ClassSource;
import dev.retort.source.MigrationSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Upgrades and downgrades databases. Each call works on one connection, and restores its settings, role, lock,
 * autocommit mode, isolation level and time limits.
 *
 * <p>Several threads may use a migrator at the same time, unless it was created {@link #on} a connection. Of the
 * threads and processes that change a database, one works at a time and the others wait.
 *
 * <p>A {@link SQLException} means that the connection failed, or that the server refused a statement that does not
 * belong to a migration. Every other failure is a {@link dev.retort.RetortException}.
 */
@PublicApi
public final class Migrator {

    private final ConnectionSource connections;
    private final Migrations migrations;
    private final MigratorOptions options;
    private final MigrationListener listener;
    private final @Nullable KeptPlans kept;
    private final @Nullable Plan checked;

    private Migrator(
            ConnectionSource connections,
            Migrations migrations,
            MigratorOptions options,
            MigrationListener listener,
            @Nullable KeptPlans kept,
            @Nullable Plan checked) {
        this.connections = connections;
        this.migrations = migrations.withArguments(options.arguments());
        this.options = options;
        this.listener = listener;
        this.kept = kept;
        this.checked = checked;
    }

    /**
     * Creates a migrator that opens a connection for each call, and logs through a {@link LoggingListener}. The migrations
     * are loaded once, by this call.
     */
    public static Migrator of(ConnectionSource connections, MigrationSource source) {
        return new Migrator(
                connections,
                new Migrations(source.load()),
                MigratorOptions.DEFAULTS,
                new LoggingListener(),
                null,
                null);
    }

    /** Creates a migrator that gets a connection from the data source for each call. */
    public static Migrator of(DataSource dataSource, MigrationSource source) {
        return of((ConnectionSource) dataSource::getConnection, source);
    }

    /**
     * Creates a migrator that gets a connection from the data source for each call. Its migrations are classes of the
     * application.
     *
     * @param packageName the package of the migrations, which may also be in its subpackages
     * @throws dev.retort.RetortException when the package does not exist, or a migration cannot be instantiated
     */
    public static Migrator of(DataSource dataSource, String packageName) {
        return of(dataSource, ClassSource.of(packageName));
    }

    /**
     * Creates a migrator that works on an open connection, which must be in no transaction. The connection stays open.
     */
    public static Migrator on(Connection connection, MigrationSource source) {
        return of(ConnectionSource.of(connection), source);
    }

    /** Returns this migrator with other options. */
    public Migrator withOptions(MigratorOptions newOptions) {
        return new Migrator(connections, migrations, newOptions, listener, kept, checked);
    }

    /** Returns this migrator with another listener in place of the one that logs. */
    public Migrator withListener(MigrationListener newListener) {
        return new Migrator(connections, migrations, options, newListener, kept, checked);
    }

    /** Returns this migrator for another database. The migrations are not loaded again. */
    public Migrator withConnections(ConnectionSource newConnections) {
        return new Migrator(newConnections, migrations, options, listener, kept, null);
    }

    /**
     * Returns this migrator, which plans once for all databases that have the same history. The migrators made of it
     * share the plans. They stay in memory as long as one of these migrators does.
     */
    public Migrator withKeptPlans() {
        return new Migrator(connections, migrations, options, listener, new KeptPlans(), checked);
    }

    /**
     * Returns this migrator for a database in which {@link #passing} has found nothing to say about the plan. It does not
     * repeat the checks of that plan. If the history is another one when the run has its lock, it checks the plan that it
     * then has.
     */
    public Migrator withCheckedPlan(Plan plan) {
        return new Migrator(connections, migrations, options, listener, kept, plan);
    }

    /** Returns the graph of the migrations' revisions. */
    public RevisionGraph graph() {
        return migrations.graph();
    }

    /** Returns the rows of the history, oldest first, including incomplete revisions. Changes nothing. */
    public List<AppliedRevision> current() throws SQLException {
        return inSession(session -> history(session).read().all());
    }

    /** Returns the migrations that have changed since they were applied. Changes nothing. */
    public List<ChangedMigration> changed() throws SQLException {
        return inSession(
                session -> Verification.changed(migrations, history(session).read()));
    }

    /** Returns the plan of an upgrade. Changes nothing. */
    public Plan plan(RevisionTarget target) throws SQLException {
        return inSession(session -> plan(session, Direction.UPGRADE, target));
    }

    /** Returns the plan of a downgrade. Changes nothing. */
    public Plan planDowngrade(RevisionTarget target) throws SQLException {
        return inSession(session -> plan(session, Direction.DOWNGRADE, target));
    }

    /** Returns the existing rows that a plan would lose or change. Changes nothing. */
    public List<DataLoss> losses(Plan plan) throws SQLException {
        return inSession(session -> DataLossScan.of(plan, session, listener));
    }

    /** Returns the requirements of a plan that are not met, so that the plan would be refused. Changes nothing. */
    public List<UnmetRequirement> unmetRequirements(Plan plan) throws SQLException {
        return inSession(session -> new Requirements(session.connection()).unmet(plan));
    }

    /**
     * Returns the unmanaged objects that block a plan, so that it would be refused. Changes nothing.
     *
     * @return the objects, in the order of the plan
     */
    public List<BlockingDependency> blockingDependencies(Plan plan) throws SQLException {
        return inSession(session -> DependencyCheck.of(plan, session.connection()).values().stream()
                .flatMap(List::stream)
                .toList());
    }

    /**
     * Returns the existing rows on which a plan would fail, so that it would be refused. Changes nothing.
     *
     * @return the rows, in the order of the plan
     */
    public List<RowsInTheWay> rowsInTheWay(Plan plan) throws SQLException {
        return inSession(session -> RowCheck.of(plan, session, listener));
    }

    /**
     * Returns the objects that are missing although an applied revision has created them, or exist although it has
     * dropped them: the database was changed without Retort, or its history is the copy of another one. Changes nothing.
     *
     * <p>The revisions are followed from the heads back to the first one that cannot be undone, or that runs statements
     * of its author. While a revision is incomplete, the list is empty.
     *
     * @return the objects, those of the last revision first
     */
    public List<DriftItem> drift() throws SQLException {
        return inSession(session -> {
            while (true) {
                AppliedRevisions applied = history(session).read();
                List<DriftItem> drift = applied.unfinished().isEmpty()
                        ? Preflight.drift(downgrades(session, applied), session)
                        : List.of();
                // Another runner may have committed a revision between the two queries.
                if (drift.isEmpty() || history(session).read().all().equals(applied.all())) {
                    return drift;
                }
            }
        });
    }

    /** Plans to undo the applied revisions, the last one first, up to one that cannot be undone. */
    private List<PlannedRevision> downgrades(Session session, AppliedRevisions applied) {
        List<RevisionInfo> revisions = new ArrayList<>(migrations.graph().select(applied.ids()));
        Collections.reverse(revisions);
        List<PlannedRevision> downgrades = new ArrayList<>();
        for (RevisionInfo revision : revisions) {
            try {
                downgrades.add(planner(session).planAlone(revision, Direction.DOWNGRADE));
            } catch (RetortException e) {
                break; // a revision that cannot be undone does not tell what it has left
            }
        }
        return downgrades;
    }

    /**
     * Runs the checks that precede the first statement of an upgrade, without waiting for other runners. Changes nothing.
     * The upgrade itself repeats them.
     *
     * @throws RequirementException when a requirement of a migration is not met
     * @throws RowsInTheWayException when a statement would fail on existing rows
     * @throws ConfirmationRequiredException when rows would be lost or changed, and the options do not confirm that
     */
    public void preflight(RevisionTarget target) throws SQLException {
        preflight(Direction.UPGRADE, target);
    }

    /**
     * Runs the checks that precede the first statement of a downgrade, like {@link #preflight}. Changes nothing.
     *
     * @throws RequirementException when a requirement of a migration is not met
     * @throws RowsInTheWayException when a statement would fail on existing rows
     * @throws ConfirmationRequiredException when rows would be lost or changed, and the options do not confirm that
     */
    public void preflightDowngrade(RevisionTarget target) throws SQLException {
        preflight(Direction.DOWNGRADE, target);
    }

    private void preflight(Direction direction, RevisionTarget target) throws SQLException {
        inSession(session -> {
            Plan plan = plan(session, direction, target);
            Preflight.check(plan, session, options, listener);
            requireConfirmation(DataLossScan.of(plan, session, listener));
            return plan;
        });
    }

    /**
     * Returns those of the schemas in which the checks before the first statement of a plan find nothing. A few queries ask
     * about many schemas. About each of the others, {@link #preflight} says what it finds, which may be nothing, too. Changes
     * nothing.
     *
     * @param plan a plan that names its objects without a schema
     * @param schemas schemas of the database, each with the history of its own
     */
    public Set<String> passing(Plan plan, Collection<String> schemas) throws SQLException {
        return inSession(session ->
                PassingSchemas.of(plan, session.connection(), options.history().name(), schemas));
    }

    /**
     * Applies the target and the revisions that it requires, as far as they are not applied yet.
     *
     * @throws RequirementException when a requirement of a migration is not met
     * @throws RowsInTheWayException when a statement would fail on existing rows
     * @throws ConfirmationRequiredException when rows would be lost or changed, and the options do not confirm that
     * @throws MigrationFailedException when the server refuses a statement
     * @throws CodeFailedException when the code of a migration fails
     */
    public MigrationResult upgrade(RevisionTarget target) throws SQLException {
        return run(Direction.UPGRADE, target);
    }

    /** Applies the target, given as text such as {@code head}, {@code +1} or {@code 1975ea}. */
    public MigrationResult upgrade(String target) throws SQLException {
        return upgrade(RevisionTarget.parse(target));
    }

    /**
     * Undoes the revisions that are applied beyond the target.
     *
     * @throws RequirementException when a requirement of a migration is not met
     * @throws RowsInTheWayException when a statement would fail on existing rows
     * @throws ConfirmationRequiredException when rows would be lost or changed, and the options do not confirm that
     * @throws MigrationFailedException when the server refuses a statement
     * @throws CodeFailedException when the code of a migration fails
     */
    public MigrationResult downgrade(RevisionTarget target) throws SQLException {
        return run(Direction.DOWNGRADE, target);
    }

    /** Undoes the revisions beyond the target, given as text such as {@code base}, {@code -1} or {@code 1975ea}. */
    public MigrationResult downgrade(String target) throws SQLException {
        return downgrade(RevisionTarget.parse(target));
    }

    /**
     * Records that the database is at the targets, without running a migration, and returns the rows of the history.
     */
    public List<AppliedRevision> stamp(Collection<RevisionTarget> targets) throws SQLException {
        return stamp(targets, false);
    }

    /**
     * Records that the database is at the targets, like {@link #stamp(Collection)}. With {@code purge} it deletes all
     * rows of the history first.
     */
    public List<AppliedRevision> stamp(Collection<RevisionTarget> targets, boolean purge) throws SQLException {
        return inSession(session -> locked(session, context -> {
            if (!purge) {
                Verification.requireKnownRevisions(migrations, context.history().read());
            }
            new Stamp(context, migrations).write(targets, purge);
            return context.history().read().all();
        }));
    }

    /** Creates the history table if it does not exist, and returns whether it created it. */
    public boolean ensureHistory() throws SQLException {
        return inSession(session -> locked(session, context -> {
            boolean missing = !context.history().exists();
            if (missing) {
                context.history().create();
            }
            return missing;
        }));
    }

    /**
     * Returns the non-transactional steps that have started and whose end is not recorded, each with the state of its
     * effect in the catalog. Changes nothing.
     */
    public List<InterruptedStep> interruptedSteps() throws SQLException {
        return inSession(session -> Repair.find(session.connection(), history(session)));
    }

    /**
     * Completes or reverts all interrupted steps. The next upgrade or downgrade resumes them itself if the catalog
     * shows their outcome.
     *
     * @return the steps as they were found before
     * @throws InterruptedStepException when a step is to be resumed and the catalog does not show its outcome
     * @throws IrrevocableStepException when a step is to be reverted and its effect cannot be undone
     */
    public List<InterruptedStep> repair(Resolution resolution) throws SQLException {
        return inSession(session -> locked(session, context -> {
            List<InterruptedStep> open = Repair.find(session.connection(), context.history());
            Repair repair = new Repair(migrations, planner(session));
            for (InterruptedStep step : open) {
                repair.resolve(step, resolution, context);
            }
            return open;
        }));
    }

    private MigrationResult run(Direction direction, RevisionTarget target) throws SQLException {
        long start = System.nanoTime();
        Reconnection reconnection = new Reconnection(connections, listener, ThreadLocalRandom.current());
        MigrationRun run = new MigrationRun(planning(direction, target), listener);
        while (true) {
            try {
                return inSession(session -> locked(session, context -> {
                    reconnection.opened();
                    run.on(context, new PlanExecutor(context, ThreadLocalRandom.current(), reconnection::progressed));
                    Duration took = Duration.ofNanos(System.nanoTime() - start);
                    MigrationResult result = new MigrationResult(direction, run.finished(), heads(run, context), took);
                    listener.finished(result);
                    return result;
                }));
            } catch (SQLException | MigrationFailedException e) {
                if (!reconnection.shouldRetryAfter(e)) {
                    throw e;
                }
            }
        }
    }

    private MigrationRun.Planning planning(Direction direction, RevisionTarget target) {
        return new MigrationRun.Planning() {
            @Override
            public Plan plan(RunContext context) throws SQLException {
                Session session = context.session();
                Plan plan = Migrator.this.plan(session, direction, target);
                if (plan.equals(checked)) {
                    return plan;
                }
                Preflight.check(plan, context.session(), context.options(), context.listener());
                if (plan.isEmpty() && direction == Direction.UPGRADE) {
                    reportDrift(context);
                }
                requireConfirmation(DataLossScan.of(plan, session, listener));
                return plan;
            }

            @Override
            public Plan remaining(RunContext context, Plan plan) throws SQLException {
                return planner(context.session())
                        .remaining(plan, context.history().read());
            }
        };
    }

    /**
     * Reports where the heads of a database that has nothing to do are not as their migrations leave them. A head without
     * operations, such as a merge, leaves the state of the revisions that it revises.
     */
    private void reportDrift(RunContext context) throws SQLException {
        Deque<RevisionInfo> waiting = new ArrayDeque<>(
                migrations.graph().headsOf(context.history().read().ids()));
        Set<String> seen = new HashSet<>();
        while (!waiting.isEmpty()) {
            RevisionInfo revision = waiting.remove();
            Optional<PlannedRevision> downgrade =
                    seen.add(revision.id()) ? downgrade(context.session(), revision) : Optional.empty();
            if (downgrade.isPresent()) {
                Preflight.reportDrift(downgrade.get(), context.session(), listener);
                if (downgrade.get().steps().isEmpty()) {
                    revision.revises()
                            .forEach(id -> waiting.add(migrations.graph().get(id)));
                }
            }
        }
    }

    /** Plans to undo a revision; a revision that cannot be undone does not tell the state that it leaves. */
    private Optional<PlannedRevision> downgrade(Session session, RevisionInfo revision) {
        try {
            return Optional.of(planner(session).planAlone(revision, Direction.DOWNGRADE));
        } catch (RetortException e) {
            return Optional.empty();
        }
    }

    private Plan plan(Session session, Direction direction, RevisionTarget target) throws SQLException {
        AppliedRevisions applied = history(session).read();
        KeptPlans.Planning planning = () -> {
            Verification.check(migrations, applied);
            return planner(session).plan(direction, target, applied);
        };
        return kept == null
                ? planning.plan()
                : kept.plan(
                        new KeptPlans.Line(
                                direction, target, session.version(), options.history(), options.arguments()),
                        applied,
                        planning);
    }

    private Planner planner(Session session) {
        return new Planner(migrations, new SqlWriter(session.version()), options.history());
    }

    private void requireConfirmation(List<DataLoss> losses) {
        if (!losses.isEmpty() && !options.dataLossConfirmed()) {
            throw new ConfirmationRequiredException(losses);
        }
    }

    /** Returns the heads after a run: those of the plan, or those of the history if there was nothing to do. */
    private List<String> heads(MigrationRun run, RunContext context) throws SQLException {
        List<String> planned = run.heads();
        if (planned != null) {
            return planned;
        }
        return migrations.graph().headIdsOf(context.history().read().ids());
    }

    private static History history(Session session) {
        return History.of(session);
    }

    private <T> T locked(Session session, Work<RunContext, T> work) throws SQLException {
        if (session.mayChange()) {
            listener.warned("the connection goes through a pooler, and one connection does not show its mode; in"
                    + " transaction mode its statements would reach several sessions, and the run would stop: use a"
                    + " connection to the server, or a pool in session mode");
        }
        session.requireWritable();
        try (MigrationLock lock = MigrationLock.acquire(
                        session.connection(),
                        session.history(),
                        options.lockWait(),
                        ThreadLocalRandom.current(),
                        listener::waitingForLock);
                StepWatch watch = StepWatch.over(session, connections, listener)) {
            return work.with(new RunContext(session, lock, options, listener, watch));
        }
    }

    private <T> T inSession(Work<Session, T> work) throws SQLException {
        try (Session session = Session.open(connections, options, listener::warned)) {
            return work.with(session);
        }
    }

    private interface Work<A, T> {
        T with(A argument) throws SQLException;
    }
}
