package dev.retort.postgres.sql;

import dev.retort.operation.Operation;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.SqlStatement;
import dev.retort.postgres.UnsupportedFeatureException;
import java.util.List;

/** Writes operations as the statements that a server of a given version runs. */
public final class SqlWriter {

    private final OperationSql operations;

    /** A writer for servers of that version. */
    public SqlWriter(ServerVersion version) {
        this.operations = new OperationSql(version);
    }

    /**
     * The statements of one operation, in the order to run them; none for one that refuses to run.
     *
     * @throws UnsupportedFeatureException when the server's version cannot do it
     * @throws IllegalArgumentException when no statement can do it
     */
    public List<SqlStatement> write(Operation operation) {
        return operation.accept(operations);
    }
}
