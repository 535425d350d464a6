package dev.retort.generator.shadow;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** A scratch database. It is empty at first, and is dropped or emptied when it is closed. */
public final class ShadowDatabase implements AutoCloseable {

    /** Removes the scratch database. */
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

    /** Creates a database on an embedded server. The server must stay open longer. */
    public static ShadowDatabase on(EmbeddedServer server, SearchPath path) throws SQLException {
        String name = ScratchDatabases.create(server);
        return new ShadowDatabase(server.url(name), new Properties(), () -> ScratchDatabases.drop(server, name))
                .withPath(path);
    }

    /**
     * Uses a database of the user, which must be empty except for extensions and empty schemas. At the end, all objects
     * that were created there are dropped, and the extensions and schemas that were dropped are created again.
     *
     * @param url the JDBC URL
     * @param properties user, password and other properties for the driver
     * @param path the search path, unless the URL names one
     * @throws ShadowException if the database is not empty
     */
    public static ShadowDatabase at(String url, Properties properties, SearchPath path) throws SQLException {
        Properties copy = new Properties();
        copy.putAll(properties);
        UserDatabase database = UserDatabase.open(url, copy);
        return new ShadowDatabase(url, copy, database::reset).withPath(path);
    }

    private ShadowDatabase withPath(SearchPath path) throws SQLException {
        Properties all = new Properties();
        all.putAll(properties);
        path.addTo(all);
        ShadowDatabase shadow = new ShadowDatabase(url, all, cleanup);
        try (Connection connection = shadow.connect()) {
            path.createDefaultSchema(connection);
            return shadow;
        } catch (SQLException e) {
            cleanup.run();
            throw e;
        }
    }

    /** Opens a connection in auto-commit mode; the caller closes it. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, properties);
    }

    @Override
    public void close() throws SQLException {
        cleanup.run();
    }
}
