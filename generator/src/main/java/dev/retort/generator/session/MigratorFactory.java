package dev.retort.generator.session;

import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.report.Output;
import dev.retort.generator.report.ProgressLine;
import dev.retort.generator.report.ProgressListener;
import dev.retort.generator.settings.Settings;
import dev.retort.plan.OfflineMigrator;
import dev.retort.runner.MigrationListener;
import dev.retort.runner.Migrator;
import dev.retort.session.MigratorOptions;
import dev.retort.source.MigrationSource;
import java.sql.Connection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Creates migrators that run under the project's settings. */
public final class MigratorFactory {

    private static final String TAG = "tag";

    private final Settings settings;
    private final Output output;
    private final boolean terminal;
    private final Map<String, String> arguments;

    /**
     * A factory.
     *
     * @param terminal whether progress is shown on a terminal
     */
    MigratorFactory(Settings settings, Output output, boolean terminal) {
        this(settings, output, terminal, settings.arguments());
    }

    private MigratorFactory(Settings settings, Output output, boolean terminal, Map<String, String> arguments) {
        this.settings = settings;
        this.output = output;
        this.terminal = terminal;
        this.arguments = Map.copyOf(arguments);
    }

    /** A factory whose migrators hand the tag to the migrations as the argument {@code tag}; null for none. */
    public MigratorFactory withTag(@Nullable String tag) {
        if (tag == null) {
            return this;
        }
        Map<String, String> tagged = new TreeMap<>(arguments);
        tagged.put(TAG, tag);
        return new MigratorFactory(settings, output, terminal, tagged);
    }

    /** A factory whose migrators hand further arguments to the migrations; they have precedence. */
    public MigratorFactory withArguments(Map<String, String> further) {
        Map<String, String> all = new TreeMap<>(arguments);
        all.putAll(further);
        return new MigratorFactory(settings, output, terminal, all);
    }

    /** The options of the migrators. */
    public MigratorOptions options() {
        return settings.migrator()
                .apply(MigratorOptions.DEFAULTS.withHistory(settings.history()).withArguments(arguments));
    }

    /** A migrator of that database, which shows its progress. */
    public Migrator on(Database database, ProjectMigrations migrations) {
        return Migrator.of(database::connect, migrations::loaded)
                .withOptions(options())
                .withListener(progress());
    }

    /** A migrator of a shadow: it acts as the connected user and asks for no confirmation. */
    public Migrator onShadow(Connection connection, ProjectMigrations migrations) {
        return Migrator.on(connection, migrations::loaded)
                .withOptions(
                        options().withRole(null).withDataLossConfirmed(true).withScratch(true))
                .withListener(MigrationListener.NONE);
    }

    /** A migrator that writes scripts, and connects to no database. */
    public OfflineMigrator offline(MigrationSource migrations) {
        return OfflineMigrator.of(migrations).withOptions(options());
    }

    /** A listener that shows the progress of a run. */
    public ProgressListener progress() {
        return new ProgressListener(output, new ProgressLine(output, terminal));
    }
}
