package dev.retort.operation;

import dev.retort.PublicApi;
import dev.retort.RetortException;
import org.jspecify.annotations.Nullable;

/** Thrown when an operation has no known inverse. */
@PublicApi
public final class IrreversibleException extends RetortException {

    private static final long serialVersionUID = 1;

    /** Creates the exception for an operation that does not carry the definition of {@code what}. */
    public IrreversibleException(String what) {
        super(
                "the inverse of " + what + " is not known: its definition was not recorded",
                "write the downgrade in the migration");
    }

    static <T> T require(@Nullable T definition, String what) {
        if (definition == null) {
            throw new IrreversibleException(what);
        }
        return definition;
    }
}
