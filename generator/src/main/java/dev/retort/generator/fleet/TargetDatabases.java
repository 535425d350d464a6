package dev.retort.generator.fleet;

import dev.retort.generator.report.CommandException;
import dev.retort.generator.session.Database;
import dev.retort.generator.session.Databases;
import dev.retort.generator.settings.DatabaseUrl;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The databases of targets. Targets with the same URL have one. */
final class TargetDatabases {

    private final Databases databases;
    private final Map<DatabaseUrl, Database> named = new HashMap<>();
    private @Nullable Database configured;

    TargetDatabases(Databases databases) {
        this.databases = databases;
    }

    /** Returns the database of a listed target: that of its URL, another one of the configured server, or the configured one. */
    Database of(TargetRow row) throws SQLException {
        DatabaseUrl url = row.url();
        String name = row.database();
        if (url != null) {
            return named.computeIfAbsent(url, databases::at);
        }
        return name == null ? configured() : named.computeIfAbsent(onServer(row, name), databases::at);
    }

    private Database configured() throws SQLException {
        Database database = configured;
        if (database == null) {
            database = databases.choose();
            configured = database;
        }
        return database;
    }

    private DatabaseUrl onServer(TargetRow row, String name) {
        return databases
                .configuredUrl()
                .map(url -> url.withDatabase(name))
                .orElseThrow(() -> new CommandException(
                        row.place() + ": the database " + name + " is on no server, because no url is configured",
                        "set url to a database of that server, or give the target a url"));
    }
}
