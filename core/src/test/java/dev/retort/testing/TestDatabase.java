package dev.retort.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** A database of one test. */
public final class TestDatabase implements AutoCloseable {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    /** Without syncing, copying files takes a quarter of the time of copying through the log. */
    private static final int FIRST_WITH_STRATEGIES = 15;

    private final String urlPattern;
    private final String name;
    private final @Nullable WarmConnections warm;

    private TestDatabase(String urlPattern, String name, boolean warm) {
        this.urlPattern = urlPattern;
        this.name = name;
        this.warm = warm ? new WarmConnections(url()) : null;
    }

    static TestDatabase create(String urlPattern) throws SQLException {
        return create(urlPattern, "template0", false);
    }

    private static TestDatabase create(String urlPattern, String template, boolean warm) throws SQLException {
        String name = "test_" + ProcessHandle.current().pid() + "_" + COUNTER.incrementAndGet();
        try (Connection connection = DriverManager.getConnection(maintenance(urlPattern));
                Statement statement = connection.createStatement()) {
            boolean hasStrategies = connection.getMetaData().getDatabaseMajorVersion() >= FIRST_WITH_STRATEGIES;
            statement.execute(
                    "create database " + name + " template " + template + (hasStrategies ? " strategy file_copy" : ""));
        }
        return new TestDatabase(urlPattern, name, warm);
    }

    /** Returns the same database with reused connections: a closed connection serves the next request. */
    public TestDatabase warm() {
        return new TestDatabase(urlPattern, name, true);
    }

    /** Returns an existing database of a server, whose URL has {@code %s} in place of the database's name. */
    public static TestDatabase at(String urlPattern, String name) {
        return new TestDatabase(urlPattern, name, false);
    }

    /** Creates another database with the same content. No session may be connected to this one. */
    public TestDatabase copy() throws SQLException {
        return create(urlPattern, name, warm != null);
    }

    /** Creates an empty database on the same server. */
    public TestDatabase sibling() throws SQLException {
        return create(urlPattern, "template0", warm != null);
    }

    /** Returns its name. */
    public String name() {
        return name;
    }

    /** Returns its JDBC URL, which contains the user. */
    public String url() {
        return String.format(urlPattern, name);
    }

    /** Opens a connection; the caller closes it. */
    public Connection connect() throws SQLException {
        return warm == null ? DriverManager.getConnection(url()) : warm.connect();
    }

    /** Runs SQL, several statements at once if need be. */
    public void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Returns the first column of a query's result as text. */
    public List<String> query(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(String.valueOf(result.getString(1)));
            }
            return rows;
        }
    }

    /** Returns the process ids of the sessions that have or wait for an advisory lock of this database. */
    public List<String> advisoryLocks() throws SQLException {
        return query("select pid from pg_locks where locktype = 'advisory'"
                + " and database = (select oid from pg_database where datname = current_database())");
    }

    /** Skips the test if its server does not have an extension, which PostgreSQL of an operating system may have. */
    public void assumeExtension(String extension) throws SQLException {
        Assumptions.assumeTrue(
                query("select name from pg_available_extensions").contains(extension),
                () -> "skipped: the server has no extension " + extension);
    }

    /** Returns the major version of its server. */
    public int major() throws SQLException {
        try (Connection connection = connect()) {
            return connection.getMetaData().getDatabaseMajorVersion();
        }
    }

    @Override
    public void close() throws SQLException {
        if (warm != null) {
            warm.close();
        }
        maintain(urlPattern, "drop database if exists " + name + " with (force)");
    }

    private static String maintenance(String urlPattern) {
        return String.format(urlPattern, "postgres");
    }

    private static void maintain(String urlPattern, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(maintenance(urlPattern));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
