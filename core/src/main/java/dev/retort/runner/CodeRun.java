package dev.retort.runner;

import dev.retort.operation.RunCode;
import dev.retort.plan.PlannedRevision;
import java.sql.Connection;
import java.sql.SQLException;

/** Runs a migration's code in the transaction of the runner, and restores the settings afterwards. */
final class CodeRun {

    private final RunContext context;
    private final PlannedRevision revision;
    private final String transaction;

    CodeRun(RunContext context, PlannedRevision revision, String transaction) {
        this.context = context;
        this.revision = revision;
        this.transaction = transaction;
    }

    /**
     * Runs the code.
     *
     * @throws SQLException when the server refuses a statement
     * @throws CodeFailedException when the code throws an exception
     * @throws TransactionEndedException when the code ended the transaction
     */
    void run(RunCode code) throws SQLException {
        Connection connection = context.connection();
        CodeSettings settings = CodeSettings.of(connection);
        try (GuardedConnection guarded = new GuardedConnection(connection)) {
            code.code().run(guarded.connection());
        } catch (SQLException e) {
            throw e;
        } catch (Exception e) {
            throw new CodeFailedException(revision, code, e);
        }
        context.requireTransaction(transaction, revision);
        settings.restore(connection);
        context.resetTimeouts();
    }
}
