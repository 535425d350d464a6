package dev.retort.cli.database;

import com.google.gson.annotations.SerializedName;
import dev.retort.cli.session.CommandAction;
import dev.retort.cli.text.UsageMessages;
import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.report.ExitCode;
import dev.retort.generator.report.Output;
import dev.retort.generator.report.RunMessages;
import dev.retort.generator.session.CommandRun;
import dev.retort.runner.InterruptedStep;
import dev.retort.runner.Migrator;
import dev.retort.runner.Resolution;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Completes or reverts the steps that an interrupted run has left without a known outcome. */
@Command(
        name = "repair",
        description = "Resume, record or undo the non-transactional step at which a run was interrupted.")
public final class RepairCommand implements CommandAction {

    /** The choice of the resolution. */
    static final class Way {

        @Option(names = "--resume", description = "Resume the step until it is complete (default).")
        @SuppressWarnings("UnusedVariable") // the default, so nothing reads it
        private boolean resume;

        @Option(names = "--mark", description = "Record the step as complete without looking at the database.")
        private boolean mark;

        @Option(
                names = "--revert",
                description = "Remove the partial result of the step, and record it as not started.")
        private boolean revert;

        Resolution resolution() {
            return mark ? Resolution.MARK : revert ? Resolution.REVERT : Resolution.RESUME;
        }
    }

    @ArgGroup
    private @Nullable Way way;

    @Option(
            names = "--dry-run",
            description = "Show the state of the step in the catalog and the action, without changing anything.")
    private boolean dryRun;

    @Override
    public int run(CommandRun run) throws Exception {
        Resolution resolution = way == null ? Resolution.RESUME : way.resolution();
        ProjectMigrations migrations = run.migrations().load();
        Migrator migrator = run.migrators().on(run.databases().choose(), migrations);
        List<InterruptedStep> open = dryRun ? migrator.interruptedSteps() : migrator.repair(resolution);
        Output output = run.output();
        if (open.isEmpty()) {
            output.talk(RunMessages.nothingOpen());
        }
        for (InterruptedStep step : open) {
            output.line(RunMessages.interrupted(step));
            output.line(RunMessages.repaired(resolution, dryRun));
        }
        if (!open.isEmpty() && !dryRun) {
            output.talk(UsageMessages.runAgain());
        }
        String word = resolution.name().toLowerCase(Locale.ROOT);
        output.document(new RepairDocument(
                open.stream().map(step -> StepFound.of(step, word)).toList(), dryRun));
        return ExitCode.OK;
    }

    /**
     * The outcome, as JSON.
     *
     * @param steps the interrupted steps
     * @param dryRun whether nothing was done
     */
    private record RepairDocument(List<StepFound> steps, @SerializedName("dry_run") boolean dryRun) {}

    /**
     * An interrupted step, as JSON.
     *
     * @param revision the unfinished revision
     * @param sql the statement
     * @param since the time at which it started
     * @param process the server's process that was to run it
     * @param found how much of its effect exists: missing, partial, done, other or unknown
     * @param catalog the description of what exists
     * @param resolution the way in which it is repaired
     */
    private record StepFound(
            String revision, String sql, String since, int process, String found, String catalog, String resolution) {

        static StepFound of(InterruptedStep open, String resolution) {
            return new StepFound(
                    open.revision().revision(),
                    open.step().statement(),
                    open.step().since().toString(),
                    open.step().backendPid(),
                    open.found().kind().name().toLowerCase(Locale.ROOT),
                    open.found().description(),
                    resolution);
        }
    }
}
