package dev.retort.junit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server that the user names. */
final class NamedDatabaseServer extends DatabaseServer {

    private static final Pattern URL = Pattern.compile("(jdbc:postgresql:(?://[^/?]*/)?)[^?]*(.*)");

    private final String start;
    private final String parameters;

    private NamedDatabaseServer(String start, String parameters) {
        this.start = start;
        this.parameters = parameters;
    }

    /**
     * The server of a JDBC URL.
     *
     * @throws IllegalArgumentException if it is no URL of a PostgreSQL; the message does not contain it
     */
    static NamedDatabaseServer at(String url) {
        Matcher parts = URL.matcher(url);
        if (!parts.matches()) {
            throw new IllegalArgumentException("the URL of the server for tests does not begin with"
                    + " jdbc:postgresql://host:port/, where the name of a database and parameters may follow");
        }
        return new NamedDatabaseServer(parts.group(1), parts.group(2));
    }

    @Override
    String url(String database) {
        return start + database + parameters;
    }

    @Override
    void stop() {
        // the user's server goes on
    }
}
