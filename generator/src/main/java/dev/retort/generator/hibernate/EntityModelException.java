package dev.retort.generator.hibernate;

import dev.retort.RetortException;
import org.jspecify.annotations.Nullable;

/** Entities that cannot be found, loaded or mapped: what is wrong, where, and what to do about it. */
public final class EntityModelException extends RetortException {

    private static final long serialVersionUID = 1L;

    /** Entities that nothing failed below. */
    public EntityModelException(String problem, String remedy) {
        super(problem, remedy);
    }

    /** Entities that Hibernate or a class loader refused. */
    public EntityModelException(String problem, String remedy, @Nullable Throwable cause) {
        super(problem, remedy, cause);
    }
}
