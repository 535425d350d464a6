package dev.retort.cli;

import dev.retort.cli.settings.Settings;
import dev.retort.cli.settings.SettingsReader;
import dev.retort.cli.settings.SettingsSources;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** One run of a command: what it was given, and what it opened and must close. */
final class Session implements AutoCloseable {

    private final Environment environment;
    private final SettingsSources sources;
    private final Output output;
    private final boolean verbose;
    private @Nullable Settings settings;

    Session(Environment environment, SettingsSources sources, Output output, boolean verbose) {
        this.environment = environment;
        this.sources = sources;
        this.output = output;
        this.verbose = verbose;
    }

    Environment environment() {
        return environment;
    }

    Output output() {
        return output;
    }

    boolean isVerbose() {
        return verbose;
    }

    SettingsSources sources() {
        return sources;
    }

    /** The settings, read when they are first asked for. */
    Settings settings() {
        if (settings == null) {
            settings = SettingsReader.read(sources);
            settings.warnings().forEach(output::warn);
        }
        return settings;
    }

    /** A path as it is shown: relative where it lies below the working directory. */
    String shown(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path base = environment.workingDirectory().normalize();
        return absolute.startsWith(base) && !absolute.equals(base)
                ? base.relativize(absolute).toString()
                : absolute.toString();
    }

    @Override
    public void close() {}
}
