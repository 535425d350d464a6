package dev.retort.runner;

import dev.retort.operation.RunCode;
import dev.retort.plan.PlannedRevision;
import java.sql.Connection;
import java.sql.SQLException;

/** Runs a migration's code in a transaction that stays the runner's, under settings that stay as they are. */
final class CodeRun {

    private final RunContext workplace;
    private final PlannedRevision revision;
    private final String transaction;

    CodeRun(RunContext workplace, PlannedRevision revision, String transaction) {
        this.workplace = workplace;
        this.revision = revision;
        this.transaction = transaction;
    }

    /**
     * Runs it.
     *
     * @throws SQLException when the server refuses something
     * @throws CodeFailedException when it fails by itself
     * @throws TransactionEndedException when it ended the transaction
     */
    void run(RunCode code) throws SQLException {
        Connection connection = workplace.connection();
        CodeSettings settings = CodeSettings.of(connection);
        try (GuardedConnection lent = new GuardedConnection(connection)) {
            code.code().run(lent.connection());
        } catch (SQLException e) {
            throw e;
        } catch (Exception e) {
            throw new CodeFailedException(revision, code, e);
        }
        workplace.expectTransaction(transaction, revision);
        settings.restore(connection);
        workplace.settle();
    }
}
