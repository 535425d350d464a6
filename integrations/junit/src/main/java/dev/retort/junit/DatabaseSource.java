package dev.retort.junit;

import java.util.Optional;
import javax.sql.DataSource;

/**
 * The database or the server that a test class brings along. A class that implements this has a constructor without
 * parameters, and implements one of the two methods.
 */
public interface DatabaseSource {

    /**
     * Returns the JDBC URL of a server whose user may create databases, with user and password. Each test gets a
     * database of its own there.
     */
    default Optional<String> serverUrl() {
        return Optional.empty();
    }

    /**
     * Returns a database that exists. It is upgraded where it is, all tests share it, and it stays as the tests leave
     * it.
     */
    default Optional<DataSource> database() {
        return Optional.empty();
    }

    /** No source: the attribute {@link RetortTest#server()} selects the server. */
    final class None implements DatabaseSource {}
}
