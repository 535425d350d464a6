package dev.retort.cli.session;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options for the output of a command; they stand before or after its name. */
public final class OutputOptions {

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "No talk, only results and errors.")
    public boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "Say more.")
    public boolean verbose;

    @Option(names = "--no-color", scope = ScopeType.INHERIT, description = "No colours.")
    boolean noColor;

    @Option(names = "--raiseerr", scope = ScopeType.INHERIT, description = "Show the stack trace of an error.")
    public boolean raiseErrors;

    @Option(
            names = "--format",
            scope = ScopeType.INHERIT,
            paramLabel = "FORMAT",
            description = "text or json; for diff and drift also sql.")
    @Nullable
    public String format;
}
