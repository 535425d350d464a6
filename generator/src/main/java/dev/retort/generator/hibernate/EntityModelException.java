package dev.retort.generator.hibernate;

import dev.retort.RetortException;
import org.jspecify.annotations.Nullable;

/** Thrown if entities cannot be found, loaded or mapped. It has a problem with its place, and a remedy. */
public final class EntityModelException extends RetortException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception without a cause. */
    public EntityModelException(String problem, String remedy) {
        super(problem, remedy);
    }

    /** Creates an exception for a failure of Hibernate or of a class loader. */
    public EntityModelException(String problem, String remedy, @Nullable Throwable cause) {
        super(problem, remedy, cause);
    }
}
