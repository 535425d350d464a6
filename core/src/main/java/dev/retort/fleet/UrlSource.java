package dev.retort.fleet;

import dev.retort.session.ConnectionSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.Driver;

/** A source that connects to a JDBC URL. Sources with the same URL are equal. */
record UrlSource(String url) implements ConnectionSource {

    @Override
    public Connection open() throws SQLException {
        Connection connection = new Driver().connect(url, new Properties());
        if (connection == null) {
            throw new SQLException("the URL of the target does not begin with jdbc:postgresql:", "08001");
        }
        return connection;
    }

    /** Returns a text without the URL, which may contain a password. */
    @Override
    public String toString() {
        return "UrlSource";
    }
}
