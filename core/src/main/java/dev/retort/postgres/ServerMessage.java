package dev.retort.postgres;

import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** The text of an error of the server, without the additions of the driver. */
public final class ServerMessage {

    private ServerMessage() {}

    /** Returns the message, the detail and the hint, as far as the server sent them. */
    public static String of(SQLException error) {
        ServerErrorMessage server = error instanceof PSQLException own ? own.getServerErrorMessage() : null;
        if (server == null) {
            return String.valueOf(error.getMessage());
        }
        return Stream.of(server.getMessage(), server.getDetail(), server.getHint())
                .filter(ServerMessage::isPresent)
                .collect(Collectors.joining("; "));
    }

    /**
     * Returns the server's routine that raised the error; empty if the server sent none. Unlike the message it is the
     * same in every language.
     */
    public static String routine(SQLException error) {
        ServerErrorMessage server = error instanceof PSQLException own ? own.getServerErrorMessage() : null;
        return server == null || server.getRoutine() == null ? "" : server.getRoutine();
    }

    private static boolean isPresent(@Nullable String text) {
        return text != null && !text.isEmpty();
    }
}
