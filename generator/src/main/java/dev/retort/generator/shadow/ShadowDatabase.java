package dev.retort.generator.shadow;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** A scratch database that begins empty and is gone, or empty again, when it is closed. */
public final class ShadowDatabase implements AutoCloseable {

    /** What takes the scratch database away. */
    private interface Cleanup {
        void run() throws SQLException;
    }

    private final String url;
    private final Properties properties;
    private final Cleanup cleanup;

    private ShadowDatabase(String url, Properties properties, Cleanup cleanup) {
        this.url = url;
        this.properties = properties;
        this.cleanup = cleanup;
    }

    /** A new database on an embedded server, which must outlive it. */
    public static ShadowDatabase on(EmbeddedServer server) throws SQLException {
        String name = ScratchDatabases.create(server);
        return new ShadowDatabase(server.url(name), new Properties(), () -> ScratchDatabases.drop(server, name));
    }

    /**
     * A database of the user's, which must be empty but for extensions. What is made there is dropped at the end.
     *
     * @param url its JDBC URL
     * @param properties user, password and whatever else the driver is to know
     * @throws ShadowException when it is not empty
     */
    public static ShadowDatabase at(String url, Properties properties) throws SQLException {
        Properties copy = new Properties();
        copy.putAll(properties);
        UserDatabase database = new UserDatabase(url, copy);
        database.expectEmpty();
        return new ShadowDatabase(url, copy, database::clean);
    }

    /** A new connection, in auto-commit mode; the caller closes it. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, properties);
    }

    @Override
    public void close() throws SQLException {
        cleanup.run();
    }
}
