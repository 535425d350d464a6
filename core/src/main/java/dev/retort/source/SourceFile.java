package dev.retort.source;

import java.nio.file.Path;

/**
 * A Java source as it was when it was read.
 *
 * @param name its path within the folder, with slashes
 * @param path its path
 * @param text what is in it
 */
record SourceFile(String name, Path path, String text) {

    /** A line without its indentation, counted from 1; empty where there is no such line. */
    String line(long number) {
        return text.lines().skip(Math.max(0, number - 1)).findFirst().orElse("").strip();
    }
}
