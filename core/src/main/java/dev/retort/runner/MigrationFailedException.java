package dev.retort.runner;

import dev.retort.PublicApi;
import dev.retort.Remedy;
import dev.retort.RetortException;
import dev.retort.plan.PlannedRevision;
import dev.retort.postgres.ServerMessage;
import dev.retort.revision.Direction;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Thrown when PostgreSQL refuses a statement of a migration. Its transaction is rolled back. */
@PublicApi
public final class MigrationFailedException extends RetortException {

    private static final long serialVersionUID = 1;

    private final String revision;
    private final Direction direction;
    private final @Nullable String statement;
    private final String sqlState;
    private final String serverMessage;

    MigrationFailedException(PlannedRevision planned, FailedStatement failed, String state, List<Remedy> remedies) {
        super(
                "the " + planned.direction().word() + " of "
                        + planned.revision().describe() + " failed: "
                        + ServerMessage.of(failed.cause()) + " ("
                        + failed.cause().getSQLState() + ")"
                        + (failed.sql() == null ? "" : "\n  in: " + failed.sql()) + "\n" + state,
                remedies,
                failed.cause());
        this.revision = planned.revision().id();
        this.direction = planned.direction();
        this.statement = failed.sql();
        this.sqlState = String.valueOf(failed.cause().getSQLState());
        this.serverMessage = ServerMessage.of(failed.cause());
    }

    /** The revision that failed. */
    public String revision() {
        return revision;
    }

    /** Which way it was run. */
    public Direction direction() {
        return direction;
    }

    /** The statement, or null where it was the transaction's end that failed. */
    public @Nullable String statement() {
        return statement;
    }

    /** The server's error code. */
    public String sqlState() {
        return sqlState;
    }

    /** What the server said. */
    public String serverMessage() {
        return serverMessage;
    }

    /** The failure as the driver told it. */
    public SQLException sqlException() {
        return (SQLException) java.util.Objects.requireNonNull(getCause());
    }
}
