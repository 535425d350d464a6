package dev.retort;

import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What the server said, without what the driver adds. */
public final class ServerMessage {

    private ServerMessage() {}

    /** Message, detail and hint, as far as there are any. */
    public static String of(SQLException error) {
        ServerErrorMessage server = error instanceof PSQLException own ? own.getServerErrorMessage() : null;
        if (server == null) {
            return String.valueOf(error.getMessage());
        }
        return Stream.of(server.getMessage(), server.getDetail(), server.getHint())
                .filter(ServerMessage::isThere)
                .collect(Collectors.joining("; "));
    }

    private static boolean isThere(@Nullable String text) {
        return text != null && !text.isEmpty();
    }
}
