package dev.retort.cli.text;

import dev.retort.generator.report.Output.Format;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Reads {@code --format}. */
public final class Formats {

    /** The commands that can print their result as SQL statements. */
    private static final Set<String> PRINT_SQL = Set.of("diff", "drift");

    private Formats() {}

    public static Format parse(CommandLine line, String name) {
        Format format =
                switch (name.toLowerCase(Locale.ROOT)) {
                    case "text" -> Format.TEXT;
                    case "json" -> Format.JSON;
                    case "sql" -> Format.SQL;
                    default -> throw new ParameterException(line, UsageMessages.noSuchFormat(name));
                };
        if (format == Format.SQL && !PRINT_SQL.contains(line.getCommandName())) {
            throw new ParameterException(line, UsageMessages.noSqlFormat(line.getCommandName()));
        }
        return format;
    }

    /** Whether a command line that could not be read asks for JSON. */
    public static boolean isJson(List<String> arguments) {
        int option = arguments.indexOf("--format");
        return arguments.contains("--format=json")
                || (option >= 0
                        && option + 1 < arguments.size()
                        && arguments.get(option + 1).equals("json"));
    }
}
