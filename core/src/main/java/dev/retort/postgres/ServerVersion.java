package dev.retort.postgres;

import dev.retort.PublicApi;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The version of a PostgreSQL server.
 *
 * @param number the number that {@code server_version_num} shows, such as 180006 for 18.6
 */
@PublicApi
public record ServerVersion(int number) implements Comparable<ServerVersion> {

    /** The oldest version that Retort supports. */
    public static final ServerVersion OLDEST = ofMajor(14);

    private static final int PER_MAJOR = 10_000;

    /**
     * Requires a version number of PostgreSQL 10 or later.
     *
     * @throws IllegalArgumentException if the number is below 100000
     */
    public ServerVersion {
        if (number < 10 * PER_MAJOR) {
            throw new IllegalArgumentException("not a server_version_num of PostgreSQL 10 or later: " + number);
        }
    }

    /** Reads the version from the server. */
    public static ServerVersion of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("show server_version_num")) {
            result.next();
            return new ServerVersion(result.getInt(1));
        }
    }

    /** Returns the first version of a major version, such as 18. */
    public static ServerVersion ofMajor(int major) {
        return new ServerVersion(major * PER_MAJOR);
    }

    /** The major version, such as 18. */
    public int major() {
        return number / PER_MAJOR;
    }

    /** Whether this is that major version or a later one. */
    public boolean isAtLeast(int major) {
        return major() >= major;
    }

    @Override
    public int compareTo(ServerVersion other) {
        return Integer.compare(number, other.number);
    }

    /** Returns a text such as {@code 18.6}. */
    @Override
    public String toString() {
        return major() + "." + number % PER_MAJOR;
    }
}
