package dev.retort.generator.shadow;

import dev.retort.Remedy;
import dev.retort.RetortException;
import java.util.List;

/** Thrown if the scratch PostgreSQL cannot be used. */
public final class ShadowException extends RetortException {

    private static final long serialVersionUID = 1;

    ShadowException(String problem, Remedy... remedies) {
        super(problem, List.of(remedies));
    }

    ShadowException(String problem, Throwable cause, Remedy... remedies) {
        super(problem, List.of(remedies), cause);
    }
}
