package dev.retort.junit;

import java.sql.SQLException;

/**
 * A database that lives as long as the test or the class that it was created for.
 *
 * @param database the database
 * @param end drops it
 */
record ProvidedDatabase(TestDatabase database, Drop end) implements Closing {

    /** Drops a database. */
    interface Drop {
        void run() throws SQLException;
    }

    @Override
    public void close() throws SQLException {
        end.run();
    }
}
