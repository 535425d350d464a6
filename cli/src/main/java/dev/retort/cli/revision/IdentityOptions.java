package dev.retort.cli.revision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options for the identity of a new revision, and for the branch that it begins. */
final class IdentityOptions {

    @Option(
            names = {"-m", "--message"},
            paramLabel = "MESSAGE",
            description = "What it is for, in a line.")
    String message = "";

    @Option(names = "--rev-id", paramLabel = "ID", description = "Its id; made up if not named.")
    @Nullable
    String id;

    @Option(names = "--branch-label", paramLabel = "LABEL", description = "A name for the branch that begins with it.")
    List<String> labels = List.of();

    @Option(names = "--splice", description = "Begin a branch, at a revision that others follow already.")
    boolean splice;
}
