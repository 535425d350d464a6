package dev.retort.generator.writer;

import dev.retort.Remedy;
import dev.retort.RetortException;
import java.io.Serial;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Thrown if the file of a migration cannot be written. No partial file remains. */
public final class MigrationFileException extends RetortException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Path path;

    MigrationFileException(Path path, String problem, @Nullable Throwable cause) {
        super(
                problem,
                List.of(
                        new Remedy.ChangeSetting("migrations.dir", "another folder"),
                        Remedy.of("or check its permissions")),
                cause);
        this.path = path;
    }

    /** The file or folder that could not be written. */
    public Path path() {
        return path;
    }
}
