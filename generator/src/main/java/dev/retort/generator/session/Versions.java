package dev.retort.generator.session;

import dev.retort.generator.report.CommandException;
import dev.retort.generator.report.Messages;
import dev.retort.postgres.ServerVersion;
import java.sql.Connection;
import java.sql.SQLException;

/** Refuses servers that are too old. */
public final class Versions {

    private Versions() {}

    /**
     * The version of the server.
     *
     * @throws CommandException when it is too old
     */
    public static ServerVersion supported(Connection connection, Database database) throws SQLException {
        ServerVersion version = ServerVersion.of(connection);
        if (version.compareTo(ServerVersion.OLDEST) < 0) {
            throw new CommandException(
                    Messages.tooOld(database.shown(), version), Messages.upgradeServer(ServerVersion.OLDEST));
        }
        return version;
    }
}
