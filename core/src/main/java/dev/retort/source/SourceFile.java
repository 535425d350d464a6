package dev.retort.source;

import java.nio.file.Path;

/**
 * A Java source file with the text that was read.
 *
 * @param name its path within the folder, with slashes
 * @param path the path of the file
 * @param text the content
 */
record SourceFile(String name, Path path, String text) {

    /** Returns a line, counted from 1, without its indentation; empty if there is no such line. */
    String line(long number) {
        return text.lines().skip(Math.max(0, number - 1)).findFirst().orElse("").strip();
    }
}
