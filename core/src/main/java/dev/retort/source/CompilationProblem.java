package dev.retort.source;

import dev.retort.PublicApi;
import java.io.Serializable;
import java.nio.file.Path;

/**
 * A problem that the compiler found at one place.
 *
 * @param file the source's path
 * @param line the line, counted from 1; 0 if the problem belongs to no line
 * @param message the message of the compiler
 * @param sourceLine the text of that line without its indentation; empty if there is no line
 */
@PublicApi
public record CompilationProblem(String file, long line, String message, String sourceLine) implements Serializable {

    static CompilationProblem at(Path file, long line, String message, String sourceLine) {
        return new CompilationProblem(file.toString(), line, message, sourceLine);
    }

    /** Returns {@code file:line: message}, with the line itself below. */
    @Override
    public String toString() {
        String place = line > 0 ? file + ":" + line : file;
        return place + ": " + message + (sourceLine.isEmpty() ? "" : "\n    " + sourceLine);
    }
}
