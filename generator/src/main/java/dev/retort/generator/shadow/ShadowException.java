package dev.retort.generator.shadow;

/** The scratch PostgreSQL cannot be had; the message says why, the hint what to do about it. */
public final class ShadowException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String hint;

    ShadowException(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    ShadowException(String message, String hint, Throwable cause) {
        super(message, cause);
        this.hint = hint;
    }

    /** What to do about it. */
    public String hint() {
        return hint;
    }
}
