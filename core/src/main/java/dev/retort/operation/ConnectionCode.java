package dev.retort.operation;

import dev.retort.PublicApi;
import java.sql.Connection;

/** Java code of a migration that works with the connection. */
@PublicApi
@FunctionalInterface
public interface ConnectionCode {

    /**
     * Runs the code. The connection is in the transaction of the revision: the code cannot commit it, roll it back or
     * close it, and must not use it after it returns.
     *
     * @throws Exception if the code fails; the transaction is then rolled back
     */
    void run(Connection connection) throws Exception;
}
