package dev.retort.cli;

import dev.retort.cli.database.BranchesCommand;
import dev.retort.cli.database.CurrentCommand;
import dev.retort.cli.database.DoctorCommand;
import dev.retort.cli.database.DowngradeCommand;
import dev.retort.cli.database.DriftCommand;
import dev.retort.cli.database.EnsureVersionCommand;
import dev.retort.cli.database.HeadsCommand;
import dev.retort.cli.database.HistoryCommand;
import dev.retort.cli.database.NegativeRangeArguments;
import dev.retort.cli.database.RepairCommand;
import dev.retort.cli.database.ShowCommand;
import dev.retort.cli.database.StampCommand;
import dev.retort.cli.database.StatusCommand;
import dev.retort.cli.database.UpgradeCommand;
import dev.retort.cli.review.DiagramCommand;
import dev.retort.cli.revision.CheckCommand;
import dev.retort.cli.revision.DiffCommand;
import dev.retort.cli.revision.EditCommand;
import dev.retort.cli.revision.InitCommand;
import dev.retort.cli.revision.MergeCommand;
import dev.retort.cli.revision.RevisionCommand;
import dev.retort.cli.revision.VerifyCommand;
import dev.retort.cli.session.CommandAction;
import dev.retort.cli.session.Environment;
import dev.retort.cli.session.RetortCommand;
import dev.retort.cli.session.StandaloneAction;
import dev.retort.cli.text.ConsoleOutput;
import dev.retort.cli.text.Formats;
import dev.retort.cli.text.UsageMessages;
import dev.retort.generator.Project;
import dev.retort.generator.report.CommandException;
import dev.retort.generator.report.ExitCode;
import dev.retort.generator.report.Failure;
import dev.retort.generator.report.Failures;
import dev.retort.generator.report.Messages;
import dev.retort.generator.report.Output;
import dev.retort.generator.session.CommandRun;
import dev.retort.generator.session.EmbeddedServers;
import dev.retort.generator.settings.Settings;
import dev.retort.generator.settings.SettingsReader;
import dev.retort.generator.settings.SettingsSources;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Runs one command line in a given environment, and turns its outcome into an exit code. */
public final class Retort {

    private final Environment environment;
    private final RetortCommand root = new RetortCommand();

    private Retort(Environment environment) {
        this.environment = environment;
    }

    /** Runs a command and returns its exit code; it throws no exception. */
    static int run(Environment environment, String... arguments) {
        return new Retort(environment).execute(arguments);
    }

    /** The commands and their options. */
    static CommandLine commandLine(RetortCommand root) {
        CommandLine line = new CommandLine(root);
        commands().forEach(line::addSubcommand);
        Help.install(line);
        NegativeRangeArguments.install(line);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        return line;
    }

    private int execute(String... arguments) {
        CommandLine line = commandLine(root);
        line.setOut(environment.out());
        line.setErr(environment.err());
        line.setParameterExceptionHandler((problem, given) -> misused(problem, List.of(given)));
        line.setExecutionStrategy(this::run);
        return line.execute(NegativeRangeArguments.marked(arguments));
    }

    private static List<Object> commands() {
        return List.of(
                new InitCommand(),
                new RevisionCommand(),
                new UpgradeCommand(),
                new DowngradeCommand(),
                new CurrentCommand(),
                new HistoryCommand(),
                new HeadsCommand(),
                new BranchesCommand(),
                new ShowCommand(),
                new MergeCommand(),
                new EditCommand(),
                new StampCommand(),
                new EnsureVersionCommand(),
                new RepairCommand(),
                new CheckCommand(),
                new DiffCommand(),
                new StatusCommand(),
                new DriftCommand(),
                new VerifyCommand(),
                new DiagramCommand(),
                new DoctorCommand(),
                new CompletionCommand());
    }

    private int run(ParseResult parsed) {
        Integer helped = CommandLine.executeHelpRequest(parsed);
        if (helped != null) {
            return helped;
        }
        List<CommandLine> chain = parsed.asCommandLineList();
        CommandLine line = chain.get(chain.size() - 1);
        if (line.getCommand() == root) {
            throw new ParameterException(line, UsageMessages.noCommand());
        }
        Output output = output(line);
        return reporting(
                output,
                problem -> Failures.of(problem, Messages.someDatabase(), Messages.thatUser(), output.wording()),
                () -> run(line, output));
    }

    private int run(CommandLine line, Output output) throws Exception {
        SettingsSources sources = root.settings.sources(environment);
        if (line.getCommand() instanceof StandaloneAction action) {
            return action.run(sources, output);
        }
        CommandAction action = line.getCommand();
        action.checkOptions();
        return run(action, SettingsReader.read(sources), output);
    }

    private int run(CommandAction action, Settings settings, Output output) throws Exception {
        settings.warnings().forEach(output::warn);
        if (!action.canRunWith(settings)) {
            throw new CommandException(
                    UsageMessages.noProject(settings.project(), settings.migrations()), UsageMessages.nameProject());
        }
        Project project = new Project(
                settings.project(), settings.migrations(), settings.migrationsPackage(), settings.templates());
        try (EmbeddedServers servers = new EmbeddedServers(environment.host(), project, output)) {
            CommandRun run = CommandRun.of(environment.host(), settings, project, output, servers);
            return reporting(output, run.databases()::failure, () -> action.run(run));
        }
    }

    /** Returns the exit code of the body, or that of its failure, which is printed. */
    private int reporting(Output output, Function<Throwable, Failure> failures, Callable<Integer> body)
            throws ParameterException {
        try {
            return body.call();
        } catch (ParameterException e) {
            throw e;
        } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError e) {
            Failure failure = failures.apply(e);
            output.fail(failure);
            if (root.output.raiseErrors) {
                e.printStackTrace(environment.err());
            }
            return failure.exitCode();
        }
    }

    private Output output(CommandLine line) {
        Output.Style style = new Output.Style(format(line, root.output.format), root.output.quiet, root.output.verbose);
        return new ConsoleOutput(environment.out(), environment.err(), style);
    }

    private static Output.Format format(CommandLine line, @Nullable String name) {
        return name == null ? Output.Format.TEXT : Formats.parse(line, name);
    }

    private int misused(ParameterException problem, List<String> arguments) {
        Output.Format format = Formats.isJson(arguments) ? Output.Format.JSON : Output.Format.TEXT;
        new ConsoleOutput(environment.out(), environment.err(), new Output.Style(format, false, false))
                .fail(Misuse.of(problem));
        return ExitCode.USAGE;
    }
}
