package dev.retort.cli.session;

import dev.retort.cli.text.UsageMessages;
import dev.retort.generator.fleet.FleetTargets;
import dev.retort.generator.report.CommandException;
import dev.retort.generator.report.Output;
import dev.retort.generator.report.RelativePaths;
import dev.retort.generator.session.Databases;
import dev.retort.generator.settings.Settings;
import dev.retort.generator.settings.TargetsSetting;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of the commands that work on several targets, if the settings or these options name some. */
public final class TargetOptions {

    private static final int JOBS = 4;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli gives it
    private CommandSpec spec;

    @Option(
            names = "--targets",
            paramLabel = "TARGETS",
            description =
                    "Names of targets to work on, with * for any characters, comma-separated; or a list of targets"
                            + " in place of the setting: query: SQL, schemas: PATTERNS, file: FILE or command: COMMAND.")
    private @Nullable String targets;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "The number of targets to work on at the same time (default: 4).")
    private @Nullable Integer jobs;

    /**
     * Checks the options.
     *
     * @throws ParameterException when the number of jobs is not positive
     */
    public void check() {
        if (jobs != null && jobs < 1) {
            throw new ParameterException(spec.commandLine(), UsageMessages.tooSmall("--jobs"));
        }
    }

    /** Whether one of the options is given. */
    public boolean isGiven() {
        return targets != null || jobs != null;
    }

    /** Whether the option names the targets, or a list of them. */
    public boolean areNamed() {
        return targets != null;
    }

    /** The number of targets at the same time. */
    public int jobs() {
        return jobs == null ? JOBS : jobs;
    }

    /**
     * Reads the targets; empty if neither the settings nor the options name any, so that the command works on its one
     * database.
     *
     * @throws CommandException when there is no list that the option could choose from
     */
    public Optional<FleetTargets> read(Settings settings, Databases databases, RelativePaths paths, Output output)
            throws SQLException, IOException, InterruptedException {
        Optional<TargetsSetting> listed = listed(paths);
        Optional<TargetsSetting> setting = listed.isPresent() ? listed : settings.targets();
        if (setting.isEmpty()) {
            if (isGiven()) {
                throw new CommandException(UsageMessages.noTargets(), UsageMessages.setTargets());
            }
            return Optional.empty();
        }
        FleetTargets all = FleetTargets.read(setting.get(), databases, settings.history(), paths, output);
        return Optional.of(listed.isPresent() || targets == null ? all : all.matching(patterns(targets)));
    }

    private Optional<TargetsSetting> listed(RelativePaths paths) {
        return targets == null
                ? Optional.empty()
                : TargetsSetting.parse(targets, paths.workingDirectory(), "--targets");
    }

    private static List<String> patterns(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(String::trim)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
