package dev.retort.runner;

import dev.retort.history.History;
import dev.retort.history.HistoryChange;
import dev.retort.operation.Action;
import dev.retort.operation.ObjectAddress;
import dev.retort.plan.PlannedRevision;
import dev.retort.plan.Step;
import dev.retort.postgres.InternalQuery;
import dev.retort.postgres.catalog.ExistenceCheck;
import dev.retort.schema.QualifiedName;
import dev.retort.session.LockLostException;
import dev.retort.session.MigrationLock;
import dev.retort.session.MigratorOptions;
import dev.retort.session.Rollback;
import dev.retort.session.Session;
import dev.retort.session.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The context of a run: the session, its lock, the history, the options and the listener. */
final class RunContext {

    private static final String NO_LIMIT = "0";

    private final Session session;
    private final MigrationLock lock;
    private final History history;
    private final MigratorOptions options;
    private final MigrationListener listener;
    private final StepWatch watch;
    private final NewObjects created = new NewObjects();
    private final String searchPath;

    /** The objects made by hand that the database lacks. */
    private final Set<ObjectAddress> missingObjects = new HashSet<>();

    RunContext(
            Session session, MigrationLock lock, MigratorOptions options, MigrationListener listener, StepWatch watch) {
        this.session = session;
        this.lock = lock;
        this.history = History.of(session);
        this.options = options;
        this.listener = listener;
        this.watch = watch;
        this.searchPath = session.searchPath();
    }

    Connection connection() {
        return session.connection();
    }

    Session session() {
        return session;
    }

    History history() {
        return history;
    }

    /** Creates the schema that the options name for the history if it does not exist, because migrations do not. */
    void createHistorySchema() throws SQLException {
        if (!options.history().isInDefaultSchema()) {
            history.createSchemaIfMissing();
        }
    }

    /**
     * Whether a step on an object that no migration creates is passed over, because the object did not exist when it was
     * to be dropped.
     */
    boolean passesOver(Step step) throws SQLException {
        ObjectAddress object = step.operation().subject();
        ObjectAddress qualified = new ObjectAddress(
                object.kind(),
                new QualifiedName(
                        object.name().schemaOr(session.defaultSchema()),
                        object.name().name()),
                object.part());
        if (step.operation().action() == Action.DROP) {
            boolean isMissing =
                    !ExistenceCheck.of(connection(), List.of(qualified)).get(0);
            missingObjects.remove(qualified);
            if (isMissing) {
                missingObjects.add(qualified);
            }
        }
        return missingObjects.contains(qualified);
    }

    MigratorOptions options() {
        return options;
    }

    MigrationListener listener() {
        return listener;
    }

    StepWatch watch() {
        return watch;
    }

    /** Returns the objects that the run has created so far. */
    NewObjects created() {
        return created;
    }

    /** Reports the start of a step, and starts to watch it. */
    void started(PlannedRevision revision, Step step) {
        listener.stepStarted(revision, step);
        watch.begin(revision, step);
    }

    /** Reports the end of a step. */
    void finished(PlannedRevision revision, Step step, Duration took) {
        watch.end();
        listener.stepFinished(revision, step, took);
    }

    /**
     * Begins a transaction that waits for locks only briefly, independently of earlier settings, and returns its id.
     *
     * @throws LockLostException when this session does not hold the lock that keeps other runners out
     */
    String begin() throws SQLException {
        return begin(millis(options.lockTimeout()));
    }

    /** Begins a transaction that waits for locks without a limit, and returns its id. */
    String beginWithoutLockTimeout() throws SQLException {
        return begin(NO_LIMIT);
    }

    /**
     * Prepares the session for a non-transactional statement, which may wait for locks.
     *
     * @throws LockLostException when this session does not hold the lock that keeps other runners out
     */
    void prepareNonTransactional() throws SQLException {
        session.settingsMayHaveChanged();
        requireLock(
                "select '', " + lock.heldCondition() + ", pg_catalog.set_config('lock_timeout', '0', false)"
                        + ", pg_catalog.set_config('statement_timeout', ?, false)"
                        + ", pg_catalog.set_config('search_path', ?, false)",
                statementTimeout(),
                searchPath);
    }

    private String begin(String lockTimeout) throws SQLException {
        String id = requireLock(
                "select pg_catalog.pg_current_xact_id()::text, " + lock.heldCondition()
                        + ", pg_catalog.set_config('lock_timeout', ?, true)"
                        + ", pg_catalog.set_config('statement_timeout', ?, true)"
                        + ", pg_catalog.set_config('search_path', ?, true)",
                lockTimeout,
                statementTimeout(),
                searchPath);
        session.sendLockTimeoutToWorkers(lockTimeout);
        return id;
    }

    /** Returns the first column of the row, whose second column says whether the lock is held. */
    private String requireLock(String query, Object... arguments) throws SQLException {
        return InternalQuery.on(connection())
                .first(
                        query,
                        row -> row.getBoolean(2) ? Optional.of(row.getString(1)) : Optional.<String>empty(),
                        arguments)
                .flatMap(Function.identity())
                .orElseThrow(() -> new LockLostException("by the session that runs the migration"));
    }

    private String statementTimeout() {
        Duration timeout = options.statementTimeout();
        return timeout == null ? NO_LIMIT : millis(timeout);
    }

    /** Writes a change of the history in its own transaction. */
    void record(HistoryChange change, Duration took) throws SQLException {
        Connection connection = connection();
        connection.setAutoCommit(false);
        try {
            begin();
            history.write(change, took);
            connection.commit();
        } catch (SQLException | RuntimeException e) {
            Rollback.after(e, connection);
            throw e;
        }
        connection.setAutoCommit(true);
    }

    /**
     * Restores the timeouts for locks and statements, for this transaction and for the session, because the code of a
     * migration may have changed them.
     *
     * @throws LockLostException when this session no longer holds the lock that keeps other runners out
     */
    void resetTimeouts() throws SQLException {
        requireLock(
                "select '', " + lock.heldCondition() + ", pg_catalog.set_config('statement_timeout', ?, false)"
                        + ", pg_catalog.set_config('lock_timeout', ?, false)"
                        + ", pg_catalog.set_config('lock_timeout', ?, true)",
                statementTimeout(),
                millis(options.lockRetry()),
                millis(options.lockTimeout()));
        session.sendLockTimeoutToWorkers(millis(options.lockTimeout()));
    }

    /**
     * Checks that the session is still in the transaction in which the segment began.
     *
     * @throws TransactionEndedException when a statement of the migration has ended it
     */
    void requireTransaction(String id, PlannedRevision revision) throws SQLException {
        String now = Sql.text(connection(), "select coalesce(pg_catalog.pg_current_xact_id_if_assigned()::text, '')");
        if (!now.equals(id)) {
            throw new TransactionEndedException(revision);
        }
    }

    private static String millis(Duration duration) {
        return duration.toMillis() + "ms";
    }
}
