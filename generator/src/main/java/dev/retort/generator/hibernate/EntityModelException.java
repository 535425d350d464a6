package dev.retort.generator.hibernate;

import org.jspecify.annotations.Nullable;

/** Entities that cannot be found, loaded or mapped: what is wrong, where, and what to do about it. */
public final class EntityModelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String hint;

    /**
     * @param message what is wrong and where
     * @param hint what to do about it
     */
    public EntityModelException(String message, String hint) {
        this(message, hint, null);
    }

    /**
     * @param message what is wrong and where
     * @param hint what to do about it
     * @param cause what Hibernate or the class loader threw
     */
    public EntityModelException(String message, String hint, @Nullable Throwable cause) {
        super(message, cause);
        this.hint = hint;
    }

    /** What to do about it. */
    public String hint() {
        return hint;
    }
}
