package dev.retort.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A database of a test's own. */
public final class TestDatabase implements AutoCloseable {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final String urlPattern;
    private final String name;

    private TestDatabase(String urlPattern, String name) {
        this.urlPattern = urlPattern;
        this.name = name;
    }

    static TestDatabase create(String urlPattern) throws SQLException {
        String name = "test_" + ProcessHandle.current().pid() + "_" + COUNTER.incrementAndGet();
        maintain(urlPattern, "create database " + name + " template template0");
        return new TestDatabase(urlPattern, name);
    }

    /** A database that is there, of a server whose URL has {@code %s} in place of the database's name. */
    public static TestDatabase at(String urlPattern, String name) {
        return new TestDatabase(urlPattern, name);
    }

    /** Another database with the same content; nobody may be connected to this one. */
    public TestDatabase copy() throws SQLException {
        String copy = "test_" + ProcessHandle.current().pid() + "_" + COUNTER.incrementAndGet();
        maintain(urlPattern, "create database " + copy + " template " + name);
        return new TestDatabase(urlPattern, copy);
    }

    /** A fresh, empty database of the same server. */
    public TestDatabase sibling() throws SQLException {
        return create(urlPattern);
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** Its JDBC URL, which holds the user. */
    public String url() {
        return String.format(urlPattern, name);
    }

    /** A new connection; the caller closes it. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url());
    }

    /** Runs SQL, several statements at once if need be. */
    public void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of a query's result, as text. */
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

    /** The major version of its server. */
    public int major() throws SQLException {
        try (Connection connection = connect()) {
            return connection.getMetaData().getDatabaseMajorVersion();
        }
    }

    @Override
    public void close() throws SQLException {
        maintain(urlPattern, "drop database if exists " + name + " with (force)");
    }

    private static void maintain(String urlPattern, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(String.format(urlPattern, "postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
