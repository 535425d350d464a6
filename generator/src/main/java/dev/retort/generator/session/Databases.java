package dev.retort.generator.session;

import dev.retort.generator.Project;
import dev.retort.generator.report.Failure;
import dev.retort.generator.report.Failures;
import dev.retort.generator.report.Messages;
import dev.retort.generator.report.Output;
import dev.retort.generator.report.RelativePaths;
import dev.retort.generator.settings.DatabaseUrl;
import dev.retort.generator.settings.Settings;
import dev.retort.generator.shadow.DevelopmentDatabase;
import dev.retort.generator.shadow.EmbeddedBinaries;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the database that a command works on: the configured one, or the project's embedded development database. Errors
 * name the database that was chosen.
 */
public final class Databases {

    private final Settings settings;
    private final Project project;
    private final EmbeddedServers servers;
    private final RelativePaths paths;
    private final Output output;
    private @Nullable Database chosen;

    Databases(Settings settings, Project project, EmbeddedServers servers, RelativePaths paths, Output output) {
        this.settings = settings;
        this.project = project;
        this.servers = servers;
        this.paths = paths;
        this.output = output;
    }

    /** Whether a database is configured, or the development database may exist. */
    public boolean mayExist() {
        return settings.url().isPresent() || DevelopmentDatabase.mayExistIn(project.scratch());
    }

    /** Chooses the configured database; empty if none is configured. */
    public Optional<Database> chooseConfigured() {
        Optional<Database> configured = settings.url().map(url -> Database.of(url, output::warn));
        configured.ifPresent(database -> chosen = database);
        return configured;
    }

    /** The database of another URL, which has the user and password of the settings if the URL has none. */
    public Database at(DatabaseUrl url) {
        return Database.of(settings.withUser(url), output::warn);
    }

    /** The URL of the configured database; empty if none is configured. */
    public Optional<DatabaseUrl> configuredUrl() {
        return settings.url();
    }

    /** Chooses the configured database, or starts the development database if none is configured. */
    public Database choose() throws SQLException {
        Optional<Database> configured = chooseConfigured();
        Database database = configured.isPresent() ? configured.get() : chosen;
        if (database == null) {
            database = development();
            chosen = database;
        }
        return database;
    }

    private Database development() throws SQLException {
        String url = DevelopmentDatabase.on(servers.open(EmbeddedBinaries.BUNDLED_MAJOR));
        output.talk(Messages.usingDevelopmentDatabase(paths.shown(project.scratch())));
        return Database.embedded(Messages.developmentDatabase(), url, output::warn);
    }

    /** The failure that a problem is reported as. It names the chosen database and the user that worked on it. */
    public Failure failure(Throwable problem) {
        Database database = chosen;
        return database == null
                ? Failures.of(problem, Messages.someDatabase(), user(null), output.wording())
                : failure(problem, database);
    }

    /** The failure that a problem with a database is reported as. */
    public Failure failure(Throwable problem, Database database) {
        return Failures.of(
                problem, database.shown(), user(database.properties().getProperty("user")), output.wording());
    }

    private String user(@Nullable String connecting) {
        String user = connecting == null ? Messages.thatUser() : connecting;
        return settings.migrator().values().getOrDefault("role", user);
    }
}
