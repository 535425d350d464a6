package dev.retort.cli.session;

import dev.retort.cli.settings.Settings;
import dev.retort.cli.settings.SettingsReader;
import dev.retort.cli.settings.SettingsSources;
import dev.retort.cli.text.Messages;
import dev.retort.cli.text.Output;
import dev.retort.cli.text.ProgressLine;
import dev.retort.cli.text.ProgressListener;
import dev.retort.generator.Customizers;
import dev.retort.generator.Project;
import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.Scope;
import dev.retort.generator.shadow.DevelopmentDatabase;
import dev.retort.generator.shadow.EmbeddedBinaries;
import dev.retort.plan.OfflineMigrator;
import dev.retort.runner.Migrator;
import dev.retort.schema.QualifiedName;
import dev.retort.session.MigratorOptions;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One run of a command: what it was given, and what it opened and must close. */
public final class CommandContext implements AutoCloseable {

    private final Environment environment;
    private final SettingsSources sources;
    private final Output output;
    private final boolean verbose;
    private @Nullable Settings settings;
    private @Nullable Servers servers;
    private Customizers customizers = Customizers.NONE;
    private @Nullable Database database;
    private @Nullable String tag;

    public CommandContext(Environment environment, SettingsSources sources, Output output, boolean verbose) {
        this.environment = environment;
        this.sources = sources;
        this.output = output;
        this.verbose = verbose;
    }

    public Environment environment() {
        return environment;
    }

    public Output output() {
        return output;
    }

    public boolean isVerbose() {
        return verbose;
    }

    public SettingsSources sources() {
        return sources;
    }

    /** The settings, read when they are first asked for. */
    public Settings settings() {
        Settings read = settings;
        if (read == null) {
            read = SettingsReader.read(sources);
            read.warnings().forEach(output::warn);
            settings = read;
        }
        return read;
    }

    /** Where the project keeps its migrations. */
    public Project project() {
        return new Project(
                settings().project(),
                settings().migrations(),
                settings().migrationsPackage(),
                settings().templates());
    }

    /** The project's migrations, compiled. */
    public ProjectMigrations migrations() {
        return ProjectMigrations.of(project());
    }

    /** Says where it looked, where there is no migration: the folder may be another than was meant. */
    public void warnOfNoMigrations(ProjectMigrations found) {
        if (found.loaded().isEmpty()) {
            output.warn(Messages.noMigrations(shown(project().migrations())));
        }
    }

    /** The project's embedded servers. */
    Servers servers() {
        Servers there = servers;
        if (there == null) {
            there = new Servers(environment, project().scratch(), output);
            servers = there;
        }
        return there;
    }

    /** The database that is configured; none means the replayed migrations, or the embedded development database. */
    public Optional<Database> live() {
        Optional<Database> live = settings().url().map(Database::of);
        live.ifPresent(found -> database = found);
        return live;
    }

    /** The database that a command about databases works on. */
    public Database database() throws SQLException {
        Optional<Database> live = live();
        return live.isPresent() ? live.get() : development();
    }

    private Database development() throws SQLException {
        Database there = database;
        if (there == null) {
            String url = DevelopmentDatabase.on(servers().get(EmbeddedBinaries.BUNDLED_MAJOR));
            there = Database.embedded(Messages.developmentDatabase(), url);
            output.talk(Messages.usingDevelopmentDatabase(shown(project().scratch())));
            database = there;
        }
        return there;
    }

    /** How an error names the database that was worked on. */
    public String place() {
        return database == null ? Messages.someDatabase() : database.shown();
    }

    /** How an error names the user that was let in, or was not. */
    public String user() {
        String user = database == null ? null : database.properties().getProperty("user");
        String otherwise = user == null ? Messages.thatUser() : user;
        return settings == null ? otherwise : settings.migrator().values().getOrDefault("role", otherwise);
    }

    /** The project's customizers, which are usable until the session ends. */
    Customizers customizers(List<Path> classpath) {
        customizers.close();
        customizers = Customizers.on(classpath);
        return customizers;
    }

    /** What of a database is compared. */
    public Scope scope() {
        return Scope.of(history())
                .withSchemas(settings().schemas())
                .withFilter(settings().filter());
    }

    /** How migrations are run. */
    public MigratorOptions migratorOptions() {
        Map<String, String> arguments = new TreeMap<>(settings().arguments());
        if (tag != null) {
            arguments.put(TagOption.ARGUMENT, tag);
        }
        return settings()
                .migrator()
                .apply(MigratorOptions.DEFAULTS.withHistory(history()).withArguments(arguments));
    }

    /** Hands migrations a tag from now on. */
    public void tag(TagOption option) {
        tag = option.tag;
    }

    private QualifiedName history() {
        return new QualifiedName(
                settings().historySchema().orElse(""), settings().historyTable());
    }

    /** What runs these migrations on the database that the command works on. */
    public Migrator migrator(ProjectMigrations migrations) throws SQLException {
        return Migrator.of(database()::connect, migrations::loaded)
                .withOptions(migratorOptions())
                .withListener(progress());
    }

    /** What tells how a migration goes. */
    public ProgressListener progress() {
        return new ProgressListener(output, verbose, new ProgressLine(output, environment.terminal() != null));
    }

    /** What writes scripts of these migrations, without a database. */
    public OfflineMigrator offline() {
        ProjectMigrations migrations = migrations();
        warnOfNoMigrations(migrations);
        return OfflineMigrator.of(migrations::loaded).withOptions(migratorOptions());
    }

    /** A path as it is shown: relative where it lies below the working directory. */
    public String shown(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path base = environment.workingDirectory().normalize();
        return absolute.startsWith(base) && !absolute.equals(base)
                ? base.relativize(absolute).toString()
                : absolute.toString();
    }

    @Override
    public void close() {
        customizers.close();
        if (servers != null) {
            servers.close();
        }
    }
}
