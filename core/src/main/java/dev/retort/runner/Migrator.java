package dev.retort.runner;

import dev.retort.PublicApi;
import dev.retort.RetortException;
import dev.retort.history.AppliedRevision;
import dev.retort.history.AppliedRevisions;
import dev.retort.history.ChangedMigration;
import dev.retort.history.History;
import dev.retort.plan.Migrations;
import dev.retort.plan.Plan;
import dev.retort.plan.Planner;
import dev.retort.plan.Verification;
import dev.retort.postgres.sql.SqlWriter;
import dev.retort.postgres.unmanaged.BlockingDependency;
import dev.retort.preflight.ConfirmationRequiredException;
import dev.retort.preflight.DataLoss;
import dev.retort.preflight.DataLossScan;
import dev.retort.preflight.DependencyCheck;
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
import dev.retort.session.ServerChecks;
import dev.retort.session.Session;
import dev.retort.source.ClassSource;
import dev.retort.source.MigrationSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;

/**
 * Brings databases to revisions. Each call works on one connection and gives it back as it was: settings, role, lock,
 * auto-commit, isolation and time limits.
 *
 * <p>It can be used by many threads at once, unless it was made {@link #on} a connection; of those that change a database,
 * processes and threads alike, one works at a time and the others wait.
 *
 * <p>A {@link SQLException} means that the connection failed, or the server refused something that is not a migration's;
 * everything else that can go wrong is a {@link RetortException} or a {@link dev.retort.RetortException}.
 */
@PublicApi
public final class Migrator {

    private final ConnectionSource connections;
    private final Migrations migrations;
    private final MigratorOptions options;
    private final MigrationListener listener;

    private Migrator(
            ConnectionSource connections, Migrations migrations, MigratorOptions options, MigrationListener listener) {
        this.connections = connections;
        this.migrations = migrations.withArguments(options.arguments());
        this.options = options;
        this.listener = listener;
    }

    /** A migrator that opens a connection for each call; the migrations are loaded here, once. */
    public static Migrator of(ConnectionSource connections, MigrationSource source) {
        return new Migrator(
                connections, new Migrations(source.load()), MigratorOptions.DEFAULTS, MigrationListener.NONE);
    }

    /** A migrator that takes a connection of the data source for each call. */
    public static Migrator of(DataSource dataSource, MigrationSource source) {
        return of((ConnectionSource) dataSource::getConnection, source);
    }

    /**
     * A migrator that takes a connection of the data source for each call, with the migrations among the application's
     * classes.
     *
     * @param packageName their package; those below it count too
     * @throws dev.retort.RetortException when there is no such package, or one cannot be created
     */
    public static Migrator of(DataSource dataSource, String packageName) {
        return of(dataSource, ClassSource.of(packageName));
    }

    /** A migrator that works on a connection which is in no transaction, and leaves it open. */
    public static Migrator on(Connection connection, MigrationSource source) {
        return of(ConnectionSource.of(connection), source);
    }

    /** The same with other options. */
    public Migrator withOptions(MigratorOptions newOptions) {
        return new Migrator(connections, migrations, newOptions, listener);
    }

    /** The same with somebody who listens. */
    public Migrator withListener(MigrationListener newListener) {
        return new Migrator(connections, migrations, options, newListener);
    }

    /** The revisions of the migrations. */
    public RevisionGraph graph() {
        return migrations.graph();
    }

    /** The history's rows, oldest first, those that an earlier run left half way included. Changes nothing. */
    public List<AppliedRevision> current() throws SQLException {
        return inSession(session -> history(session).read().all());
    }

    /** The applied migrations that record something else than what was applied. Changes nothing. */
    public List<ChangedMigration> changed() throws SQLException {
        return inSession(
                session -> Verification.changed(migrations, history(session).read()));
    }

    /** What an upgrade would do now. Changes nothing. */
    public Plan plan(RevisionTarget target) throws SQLException {
        return inSession(session -> plan(session, Direction.UPGRADE, target));
    }

    /** What a downgrade would do now. Changes nothing. */
    public Plan planDowngrade(RevisionTarget target) throws SQLException {
        return inSession(session -> plan(session, Direction.DOWNGRADE, target));
    }

    /** What of the rows that are there now a plan would lose or change. Changes nothing. */
    public List<DataLoss> losses(Plan plan) throws SQLException {
        return inSession(session -> DataLossScan.of(plan, session.connection()));
    }

    /** What a plan requires and what does not hold now, so that it would be refused. Changes nothing. */
    public List<UnmetRequirement> unmet(Plan plan) throws SQLException {
        return inSession(session -> new Requirements(session.connection()).unmet(plan));
    }

    /**
     * What is in the way of a plan now, so that it would be refused; none where it would begin. Changes nothing.
     *
     * @return what is in the way, in the order of the plan
     */
    public List<BlockingDependency> obstacles(Plan plan) throws SQLException {
        return inSession(session -> DependencyCheck.of(plan, session.connection()).values().stream()
                .flatMap(List::stream)
                .toList());
    }

    /**
     * The rows that are there now on which a plan would fail, so that it would be refused. Changes nothing.
     *
     * @return what is in the way, in the order of the plan
     */
    public List<RowsInTheWay> rowsInTheWay(Plan plan) throws SQLException {
        return inSession(session -> RowCheck.of(plan, session, listener));
    }

    /**
     * Applies what the target needs and is not applied.
     *
     * @throws RequirementException when something does not hold that a migration requires
     * @throws RowsInTheWayException when rows are there on which a statement would fail
     * @throws ConfirmationRequiredException when rows would be lost or changed, and the options do not say yes
     * @throws MigrationFailedException when the server refuses a statement
     * @throws CodeFailedException when the code of a migration fails
     */
    public MigrationResult upgrade(RevisionTarget target) throws SQLException {
        return run(Direction.UPGRADE, target);
    }

    /** The same with the target as a person writes it: {@code head}, {@code +1}, {@code 1975ea}. */
    public MigrationResult upgrade(String target) throws SQLException {
        return upgrade(RevisionTarget.parse(target));
    }

    /**
     * Undoes what is applied beyond the target.
     *
     * @throws RequirementException when something does not hold that a migration requires
     * @throws RowsInTheWayException when rows are there on which a statement would fail
     * @throws ConfirmationRequiredException when rows would be lost or changed, and the options do not say yes
     * @throws MigrationFailedException when the server refuses a statement
     * @throws CodeFailedException when the code of a migration fails
     */
    public MigrationResult downgrade(RevisionTarget target) throws SQLException {
        return run(Direction.DOWNGRADE, target);
    }

    /** The same with the target as a person writes it: {@code base}, {@code -1}, {@code 1975ea}. */
    public MigrationResult downgrade(String target) throws SQLException {
        return downgrade(RevisionTarget.parse(target));
    }

    /** Says that the database is at the targets, without running anything; returns the history's rows. */
    public List<AppliedRevision> stamp(Collection<RevisionTarget> targets) throws SQLException {
        return stamp(targets, false);
    }

    /** The same, where everything that the history said before may be forgotten first. */
    public List<AppliedRevision> stamp(Collection<RevisionTarget> targets, boolean purge) throws SQLException {
        return inSession(session -> locked(session, workplace -> {
            if (!purge) {
                Verification.requireKnownRevisions(
                        migrations, workplace.history().read());
            }
            new Stamp(workplace, migrations).write(targets, purge);
            return workplace.history().read().all();
        }));
    }

    /** Creates the history table where it does not exist, and says whether it did that. */
    public boolean ensureHistory() throws SQLException {
        return inSession(session -> locked(session, workplace -> {
            boolean missing = !workplace.history().exists();
            if (missing) {
                workplace.history().create();
            }
            return missing;
        }));
    }

    /**
     * The steps outside a transaction that were begun, and of which nobody has seen the end, with what the catalog says of
     * each. Changes nothing.
     */
    public List<InterruptedStep> interruptedSteps() throws SQLException {
        return inSession(session -> Repair.find(session.connection(), history(session)));
    }

    /**
     * Brings all open steps to an end. The next upgrade or downgrade does the same by itself, as long as the catalog shows
     * what has become of them.
     *
     * @return what was found before
     * @throws InterruptedStepException when they are to be resumed and the catalog does not show what has become of one
     * @throws IrrevocableStepException when they are to be reverted and one cannot be
     */
    public List<InterruptedStep> repair(Resolution resolution) throws SQLException {
        return inSession(session -> locked(session, workplace -> {
            List<InterruptedStep> open = Repair.find(session.connection(), workplace.history());
            Repair repair = new Repair(migrations, planner(session));
            for (InterruptedStep step : open) {
                repair.end(step, resolution, workplace);
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
                return inSession(session -> locked(session, workplace -> {
                    reconnection.opened();
                    run.on(
                            workplace,
                            new PlanExecutor(workplace, ThreadLocalRandom.current(), reconnection::progressed));
                    Duration took = Duration.ofNanos(System.nanoTime() - start);
                    return new MigrationResult(direction, run.finished(), heads(workplace), took);
                }));
            } catch (SQLException | MigrationFailedException e) {
                if (!reconnection.goesOnAfter(e)) {
                    throw e;
                }
            }
        }
    }

    private MigrationRun.Planning planning(Direction direction, RevisionTarget target) {
        return new MigrationRun.Planning() {
            @Override
            public Plan plan(RunContext workplace) throws SQLException {
                Session session = workplace.session();
                Plan plan = Migrator.this.plan(session, direction, target);
                Preflight.check(plan, workplace.session(), workplace.options(), workplace.listener());
                requireConsent(DataLossScan.of(plan, session.connection()));
                return plan;
            }

            @Override
            public Plan rest(RunContext workplace, Plan plan) throws SQLException {
                return planner(workplace.session())
                        .remaining(plan, workplace.history().read());
            }
        };
    }

    private Plan plan(Session session, Direction direction, RevisionTarget target) throws SQLException {
        AppliedRevisions applied = history(session).read();
        Verification.check(migrations, applied);
        return planner(session).plan(direction, target, applied);
    }

    private Planner planner(Session session) {
        return new Planner(migrations, new SqlWriter(session.version()));
    }

    private void requireConsent(List<DataLoss> losses) {
        if (!losses.isEmpty() && !options.dataLossConfirmed()) {
            throw new ConfirmationRequiredException(losses);
        }
    }

    private List<String> heads(RunContext workplace) throws SQLException {
        Set<String> applied = workplace.history().read().ids();
        return migrations.graph().headsOf(applied).stream()
                .map(RevisionInfo::id)
                .toList();
    }

    private static History history(Session session) {
        return new History(session.connection(), session.history());
    }

    private <T> T locked(Session session, Work<RunContext, T> work) throws SQLException {
        ServerChecks.requireWritable(session.connection());
        try (MigrationLock lock = MigrationLock.acquire(
                        session.connection(),
                        session.history(),
                        options.lockWait(),
                        ThreadLocalRandom.current(),
                        listener::waitingForLock);
                StepWatch watch = StepWatch.over(session.connection(), connections, listener)) {
            return work.with(new RunContext(session, lock, options, listener, watch));
        }
    }

    private <T> T inSession(Work<Session, T> work) throws SQLException {
        try (Session session = Session.open(connections, options)) {
            return work.with(session);
        }
    }

    private interface Work<A, T> {
        T with(A argument) throws SQLException;
    }
}
