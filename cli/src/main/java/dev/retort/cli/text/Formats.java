package dev.retort.cli.text;

import dev.retort.generator.lint.LintFormat;
import dev.retort.generator.report.Output.Format;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Reads {@code --format}. */
public final class Formats {

    public static final String SVG = "svg";
    public static final String MERMAID = "mermaid";
    public static final String DOT = "dot";

    private static final String JSON = "json";
    private static final String SARIF = "sarif";
    private static final String SQL = "sql";

    private static final List<String> USUAL = List.of("text", JSON);

    /** The formats of the commands that have others than the usual ones. */
    private static final Map<String, List<String>> OF = Map.of(
            "diff", List.of("text", JSON, SQL),
            "drift", List.of("text", JSON, SQL),
            "diagram", List.of(SVG, MERMAID, DOT, JSON),
            "lint", LintFormat.ids());

    private Formats() {}

    /** The form of a command's results; a document of another form than JSON and SQL is a text. */
    public static Format parse(CommandLine line, String name) {
        String command = line.getCommandName();
        String format = name.toLowerCase(Locale.ROOT);
        List<String> known = OF.getOrDefault(command, USUAL);
        if (!known.contains(format)) {
            throw new ParameterException(line, UsageMessages.noSuchFormat(command, name, known));
        }
        return switch (format) {
            case JSON, SARIF -> Format.JSON;
            case SQL -> Format.SQL;
            default -> Format.TEXT;
        };
    }

    /** Whether a command line that could not be read asks for JSON. */
    public static boolean isJson(List<String> arguments) {
        int option = arguments.indexOf("--format");
        return arguments.contains("--format=json")
                || arguments.contains("--format=sarif")
                || (option >= 0
                        && option + 1 < arguments.size()
                        && List.of(JSON, SARIF).contains(arguments.get(option + 1)));
    }
}
