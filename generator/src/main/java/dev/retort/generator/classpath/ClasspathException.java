package dev.retort.generator.classpath;

import dev.retort.RetortException;
import java.util.List;

/** Thrown when the class path of a Maven project cannot be found out, with the problem and its remedy. */
public final class ClasspathException extends RetortException {

    private static final long serialVersionUID = 1;

    ClasspathException(String problem, String remedy) {
        super(problem, remedy);
    }

    /** A failure with the lines of Maven's output. */
    ClasspathException(String problem, List<String> said, String remedy) {
        super(problem + "\n" + String.join("\n", said), remedy);
    }
}
