package dev.retort.plan;

import dev.retort.PublicApi;
import dev.retort.Remedy;
import dev.retort.RetortException;
import dev.retort.migration.MissingArgumentException;
import dev.retort.revision.Direction;
import dev.retort.revision.RevisionInfo;
import java.util.List;

/** Thrown when a migration requires an argument that was not given. Nothing was run. */
@PublicApi
public final class MissingMigrationArgumentException extends RetortException {

    private static final long serialVersionUID = 1;

    private final String revision;
    private final String argument;

    MissingMigrationArgumentException(RevisionInfo revision, Direction direction, MissingArgumentException cause) {
        super(
                "the " + direction.word() + " of " + revision.describe() + " requires the argument " + cause.argument()
                        + ", which was not given",
                List.of(new Remedy.GiveArgument(cause.argument()), Remedy.of("nothing was run")),
                cause);
        this.revision = revision.id();
        this.argument = cause.argument();
    }

    /** Returns the revision. */
    public String revision() {
        return revision;
    }

    /** Returns the name of the argument. */
    public String argument() {
        return argument;
    }
}
