package dev.retort.cli.classpath;

import java.util.List;

/** Thrown when the class path of a Maven project is not to be had: what is wrong, and what to do about it. */
public final class ClasspathException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String problem;
    private final String hint;
    private final transient List<String> details;

    ClasspathException(String problem, String hint) {
        this(problem, hint, List.of());
    }

    ClasspathException(String problem, String hint, List<String> details) {
        super(problem);
        this.problem = problem;
        this.hint = hint;
        this.details = List.copyOf(details);
    }

    /** What is wrong. */
    public String problem() {
        return problem;
    }

    /** What to do about it. */
    public String hint() {
        return hint;
    }

    /** What Maven said, line by line; nothing where it was not asked. */
    public List<String> details() {
        return details;
    }
}
