package dev.retort.cli;

import dev.retort.cli.text.UsageMessages;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The help of a command: its own options. The help of {@code retort} has the options of all commands. */
final class Help {

    private Help() {}

    static void install(CommandLine root) {
        for (CommandLine command : root.getSubcommands().values()) {
            command.getHelpSectionMap()
                    .put(
                            UsageMessageSpec.SECTION_KEY_OPTION_LIST,
                            help -> help.optionListExcludingGroups(
                                    own(help.commandSpec().options())));
            command.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_SYNOPSIS, help -> synopsis(command));
            command.getHelpSectionMap()
                    .put(UsageMessageSpec.SECTION_KEY_FOOTER, help -> footer(command.getCommandName()));
        }
    }

    private static String footer(String command) {
        StringBuilder text = new StringBuilder(UsageMessages.forExample());
        Examples.of(command)
                .forEach(example -> text.append("  ").append(example).append(System.lineSeparator()));
        return text.append(UsageMessages.moreOptions()).toString();
    }

    private static List<OptionSpec> own(List<OptionSpec> options) {
        return options.stream().filter(option -> !option.inherited()).toList();
    }

    private static String synopsis(CommandLine command) {
        StringBuilder text = new StringBuilder(command.getCommandSpec().qualifiedName()).append(" [OPTIONS]");
        command.getCommandSpec().positionalParameters().forEach(parameter -> text.append(' ')
                .append(parameter.required() ? parameter.paramLabel() : "[" + parameter.paramLabel() + "]"));
        return text.append(System.lineSeparator()).toString();
    }
}
