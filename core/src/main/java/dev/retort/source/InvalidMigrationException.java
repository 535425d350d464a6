package dev.retort.source;

import dev.retort.PublicApi;
import dev.retort.Remedy;
import dev.retort.RetortException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Thrown when a class is not a valid migration, although it looks like one. */
@PublicApi
public final class InvalidMigrationException extends RetortException {

    private static final long serialVersionUID = 1;

    private final String className;
    private final String where;

    InvalidMigrationException(FoundClass found, String reason, List<Remedy> remedies, @Nullable Throwable cause) {
        super(found.describe() + " " + reason, remedies, cause);
        this.className = found.type().getName();
        this.where = found.where();
    }

    /** Returns the name of the class. */
    public String className() {
        return className;
    }

    /** Returns its source file, or the class name if there is none. */
    public String where() {
        return where;
    }
}
