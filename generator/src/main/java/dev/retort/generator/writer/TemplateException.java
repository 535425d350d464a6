package dev.retort.generator.writer;

/** Thrown when a template makes no sense. */
public final class TemplateException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String hint;

    TemplateException(String problem, String hint) {
        super(problem);
        this.hint = hint;
    }

    /** What to do about it. */
    public String hint() {
        return hint;
    }
}
