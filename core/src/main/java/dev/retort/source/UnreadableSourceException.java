package dev.retort.source;

import dev.retort.PublicApi;
import dev.retort.RetortException;
import org.jspecify.annotations.Nullable;

/** Thrown when a folder or package of migrations cannot be read. */
@PublicApi
public final class UnreadableSourceException extends RetortException {

    private static final long serialVersionUID = 1;

    private final String where;

    UnreadableSourceException(String where, String reason, String remedy, @Nullable Throwable cause) {
        super("cannot read the migrations in " + where + ": " + reason, remedy, cause);
        this.where = where;
    }

    /** Returns the folder or package. */
    public String where() {
        return where;
    }
}
