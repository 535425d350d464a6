package dev.retort.cli;

import dev.retort.cli.database.NegativeRangeArguments;
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
    private final List<String> arguments;
    private final boolean hasAllCommands;
    private boolean isParsed;

    private Retort(Environment environment, List<String> arguments, boolean hasAllCommands) {
        this.environment = environment;
        this.arguments = arguments;
        this.hasAllCommands = hasAllCommands;
    }

    /** Runs a command and returns its exit code; it throws no exception. */
    static int run(Environment environment, String... arguments) {
        return new Retort(environment, List.of(arguments), false).execute();
    }

    /** Returns all commands and their options. */
    static CommandLine commandLine(RetortCommand root) {
        return commandLine(root, Commands.all());
    }

    private static CommandLine commandLine(RetortCommand root, List<Object> commands) {
        CommandLine line = new CommandLine(root);
        commands.forEach(line::addSubcommand);
        Help.install(line);
        NegativeRangeArguments.install(line);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        return line;
    }

    /**
     * Runs the command. To read the options of all commands takes longer than most commands, so only those are read whose
     * names the arguments have. An error or a help that may need the others starts again with all.
     */
    private int execute() {
        CommandLine line = commandLine(root, hasAllCommands ? Commands.all() : Commands.named(arguments));
        line.setOut(environment.out());
        line.setErr(environment.err());
        line.setParameterExceptionHandler(
                (problem, given) -> hasAllCommands || isParsed ? misused(problem) : executeWithAllCommands());
        line.setExecutionStrategy(this::run);
        return line.execute(NegativeRangeArguments.marked(arguments.toArray(String[]::new)));
    }

    private int executeWithAllCommands() {
        return new Retort(environment, arguments, true).execute();
    }

    private int run(ParseResult parsed) {
        isParsed = true;
        if (!hasAllCommands && concernsAllCommands(parsed.asCommandLineList())) {
            return executeWithAllCommands();
        }
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

    /** Whether the help is asked for, or no command is named. */
    private boolean concernsAllCommands(List<CommandLine> chain) {
        CommandLine last = chain.get(chain.size() - 1);
        return chain.stream().anyMatch(CommandLine::isUsageHelpRequested)
                || (last.getCommand() == root && !last.isVersionHelpRequested());
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

    private int misused(ParameterException problem) {
        Output.Format format = Formats.isJson(arguments) ? Output.Format.JSON : Output.Format.TEXT;
        new ConsoleOutput(environment.out(), environment.err(), new Output.Style(format, false, false))
                .fail(Misuse.of(problem));
        return ExitCode.USAGE;
    }
}
