package dev.retort.cli.classpath;

import dev.retort.RetortException;
import java.util.List;

/** Thrown when the class path of a Maven project is not to be had: what is wrong, and what to do about it. */
public final class ClasspathException extends RetortException {

    private static final long serialVersionUID = 1;

    ClasspathException(String problem, String remedy) {
        super(problem, remedy);
    }

    /** A failure of which Maven has said something, line by line. */
    ClasspathException(String problem, List<String> said, String remedy) {
        super(problem + "\n" + String.join("\n", said), remedy);
    }
}
