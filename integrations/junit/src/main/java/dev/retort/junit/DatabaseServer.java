package dev.retort.junit;

import dev.retort.generator.shadow.ScratchDatabases;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A server on which tests create databases. It stays open until the run of the tests ends. */
abstract class DatabaseServer {

    /** Returns the JDBC URL of a database, with user and password. */
    abstract String url(String database);

    /** Returns the options that copy a database in the shortest time, in the syntax of CREATE DATABASE. */
    String copyOptions(int major) {
        return "";
    }

    /** Stops the server if these tests have started it. */
    abstract void stop();

    /** Creates an empty database and returns its name. */
    String create() throws SQLException {
        return createFrom("template0", "");
    }

    /** Creates a copy of a database, which no session may use, and returns its name. */
    String copy(String template) throws SQLException {
        try (Connection connection = connect()) {
            return createFrom(template, copyOptions(connection.getMetaData().getDatabaseMajorVersion()));
        }
    }

    void drop(String database) throws SQLException {
        execute("drop database if exists " + database + " with (force)");
    }

    private String createFrom(String template, String options) throws SQLException {
        String name = ScratchDatabases.newName();
        execute("create database " + name + " template " + template + options);
        return name;
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = connect()) {
            Statements.execute(connection, sql);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url("postgres"));
    }
}
