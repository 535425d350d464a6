package dev.retort.session;

import java.sql.SQLException;
import java.util.function.Consumer;

/** A source that keeps a prepared session for several migrators. It opens further connections like any other source. */
public interface SessionSource extends ConnectionSource {

    /**
     * Returns the session. Its end leaves the connection prepared.
     *
     * @param warning receives a warning if the session is not there after some seconds
     */
    Session session(MigratorOptions options, Consumer<String> warning) throws SQLException;
}
