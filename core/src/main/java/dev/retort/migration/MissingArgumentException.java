package dev.retort.migration;

import dev.retort.PublicApi;
import dev.retort.Remedy;
import dev.retort.RetortException;
import java.util.List;

/** Thrown when a migration reads an argument that was not given. */
@PublicApi
public final class MissingArgumentException extends RetortException {

    private static final long serialVersionUID = 1;

    private final String argument;

    MissingArgumentException(String argument) {
        super("the argument " + argument + " was not given", List.of(new Remedy.GiveArgument(argument)));
        this.argument = argument;
    }

    /** Returns the name of the argument. */
    public String argument() {
        return argument;
    }
}
