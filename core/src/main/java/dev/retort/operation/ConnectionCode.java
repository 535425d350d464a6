package dev.retort.operation;

import java.sql.Connection;

/** What a migration does by itself with a connection. */
@FunctionalInterface
public interface ConnectionCode {

    /**
     * Does it. The connection is in the transaction of the revision: it cannot be committed, rolled back or closed, and
     * is of no use afterwards.
     *
     * @throws Exception when it fails; the transaction is rolled back then
     */
    void run(Connection connection) throws Exception;
}
