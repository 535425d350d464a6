package dev.retort.source;

import dev.retort.PublicApi;
import dev.retort.Remedy;
import dev.retort.RetortException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Thrown when a class is meant to be a migration and is none. */
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

    /** The class. */
    public String className() {
        return className;
    }

    /** Its file, or the class again where it has none. */
    public String where() {
        return where;
    }
}
