package dev.retort.source;

import dev.retort.PublicApi;
import java.io.Serializable;
import java.nio.file.Path;

/**
 * What the compiler found wrong in one place.
 *
 * @param file the source's path
 * @param line the line, counted from 1; 0 where the problem belongs to no line
 * @param message the compiler's words
 * @param sourceLine the text of that line without its indentation; empty where there is none
 */
@PublicApi
public record CompilationProblem(String file, long line, String message, String sourceLine) implements Serializable {

    static CompilationProblem at(Path file, long line, String message, String sourceLine) {
        return new CompilationProblem(file.toString(), line, message, sourceLine);
    }

    /** {@code file:line: message}, and the line itself below. */
    @Override
    public String toString() {
        String place = line > 0 ? file + ":" + line : file;
        return place + ": " + message + (sourceLine.isEmpty() ? "" : "\n    " + sourceLine);
    }
}
