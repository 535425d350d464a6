package dev.retort.cli.revision;

import dev.retort.generator.revision.RevisionIdentity;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options for the identity of a new revision, and for the branch that it begins. */
final class IdentityOptions {

    @Option(
            names = {"-m", "--message"},
            paramLabel = "MESSAGE",
            description = "The message of the revision, in one line.")
    String message = "";

    @Option(names = "--rev-id", paramLabel = "ID", description = "The id of the revision (default: generated).")
    @Nullable
    String id;

    @Option(
            names = "--branch-label",
            paramLabel = "LABEL",
            description = "A label for the branch that begins with the revision.")
    List<String> labels = List.of();

    @Option(names = "--splice", description = "Begin a branch at a revision that already has a successor.")
    boolean splice;

    /** The choices that these options make. */
    RevisionIdentity.Choice choice() {
        return new RevisionIdentity.Choice(message, id, labels, splice);
    }
}
