package dev.retort.postgres.sql;

import dev.retort.operation.Operation;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.SqlStatement;
import dev.retort.postgres.UnsupportedFeatureException;
import java.util.List;

/** Writes operations as statements for a certain version of the server. */
public final class SqlWriter {

    private final OperationSql operations;

    /** Creates a writer for servers of that version. */
    public SqlWriter(ServerVersion version) {
        this.operations = new OperationSql(version);
    }

    /**
     * Returns the statements of an operation in order; none for an operation that runs code or refuses to run.
     *
     * @throws UnsupportedFeatureException if that version of the server does not support it
     * @throws IllegalArgumentException if no statement can do it
     */
    public List<SqlStatement> write(Operation operation) {
        return operation.accept(operations);
    }
}
