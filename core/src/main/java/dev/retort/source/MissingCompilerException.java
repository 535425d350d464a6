package dev.retort.source;

import dev.retort.PublicApi;
import dev.retort.RetortException;
import java.nio.file.Path;

/** Thrown when migrations must be compiled and the running Java has no compiler. */
@PublicApi
public final class MissingCompilerException extends RetortException {

    private static final long serialVersionUID = 1;

    private final String folder;

    MissingCompilerException(Path folder) {
        super(
                "cannot compile the migrations in " + folder + ": the Java in " + System.getProperty("java.home")
                        + " has no compiler",
                "run with a JDK, or build the migrations into the application and name their package",
                null);
        this.folder = folder.toString();
    }

    /** Returns the folder with the sources. */
    public String folder() {
        return folder;
    }
}
