package dev.retort.junit;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The database of a test.
 *
 * @param url its JDBC URL, with the user and the password if there is one; empty if only its data source is known
 * @param dataSource opens connections to it
 */
public record TestDatabase(String url, DataSource dataSource) {

    /** Opens a connection; the caller closes it. */
    public Connection connect() throws SQLException {
        return dataSource.getConnection();
    }

    /** Returns a text without the URL, which may contain a password. */
    @Override
    public String toString() {
        return "TestDatabase";
    }
}
