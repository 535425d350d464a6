package dev.retort.generator.report;

import java.nio.file.Path;

/**
 * Paths as commands show them: relative if they are below the working directory, else absolute.
 *
 * @param workingDirectory the working directory
 */
public record RelativePaths(Path workingDirectory) {

    public RelativePaths {
        workingDirectory = workingDirectory.normalize();
    }

    /** The path as it is shown. */
    public String shown(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        return absolute.startsWith(workingDirectory) && !absolute.equals(workingDirectory)
                ? workingDirectory.relativize(absolute).toString()
                : absolute.toString();
    }
}
