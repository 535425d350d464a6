package dev.retort.cli;

import dev.retort.cli.text.UsageMessages;
import dev.retort.generator.report.ExitCode;
import dev.retort.generator.report.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Describes a command line that is wrong, and the command or option that it may mean. */
final class Misuse {

    private Misuse() {}

    static Failure of(ParameterException problem) {
        CommandLine line = problem.getCommandLine();
        String command = line.getCommandSpec().qualifiedName();
        if (problem instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            String given = unmatched.getUnmatched().get(0).split("=", 2)[0];
            return unmatched.isUnknownOption()
                    ? usage(
                            UsageMessages.noSuchOption(command, given),
                            UsageMessages.didYouMean(given, options(line), command))
                    : unmatched(line, command, given);
        }
        return usage(UsageMessages.misused(String.valueOf(problem.getMessage())), UsageMessages.seeHelp(command));
    }

    /** A command that takes no further argument, or a command that does not exist. */
    private static Failure unmatched(CommandLine line, String command, String given) {
        Set<String> commands = line.getSubcommands().keySet();
        return commands.isEmpty()
                ? usage(UsageMessages.noSuchArgument(command, given), UsageMessages.seeHelp(command))
                : usage(UsageMessages.noSuchCommand(given), UsageMessages.didYouMean(given, commands, command));
    }

    private static List<String> options(CommandLine line) {
        List<String> names = new ArrayList<>(line.getCommandSpec().optionsMap().keySet());
        names.removeIf(name -> !name.startsWith("--"));
        return names;
    }

    private static Failure usage(String problem, String remedy) {
        return new Failure(ExitCode.USAGE, problem, remedy, List.of());
    }
}
