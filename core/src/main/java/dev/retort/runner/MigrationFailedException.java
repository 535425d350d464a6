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

    /** Returns the revision that failed. */
    public String revision() {
        return revision;
    }

    /** Returns the direction in which the revision ran. */
    public Direction direction() {
        return direction;
    }

    /** Returns the statement, or null if the start or end of the transaction failed. */
    public @Nullable String statement() {
        return statement;
    }

    /** Returns the server's error code. */
    public String sqlState() {
        return sqlState;
    }

    /** Returns the server's message. */
    public String serverMessage() {
        return serverMessage;
    }

    /** Returns the exception of the driver. */
    public SQLException sqlException() {
        return (SQLException) java.util.Objects.requireNonNull(getCause());
    }
}
