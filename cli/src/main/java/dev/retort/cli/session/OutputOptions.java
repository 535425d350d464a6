package dev.retort.cli.session;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options for the output of a command; they stand before or after its name. */
public final class OutputOptions {

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "Print only results and errors.")
    public boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "Print more details.")
    public boolean verbose;

    @Option(names = "--no-color", scope = ScopeType.INHERIT, description = "Print without colours.")
    boolean noColor;

    @Option(names = "--raiseerr", scope = ScopeType.INHERIT, description = "Show the stack trace of an error.")
    public boolean raiseErrors;

    @Option(
            names = "--format",
            scope = ScopeType.INHERIT,
            paramLabel = "FORMAT",
            description =
                    "The format of results: text or json; also sql for diff and drift; sarif, github or junit for lint;"
                            + " svg, mermaid, dot or json for diagram.")
    @Nullable
    public String format;
}
