package dev.retort.source;

import org.jspecify.annotations.Nullable;

/** Thrown when a folder or package of migrations cannot be read. */
public final class UnreadableSourceException extends MigrationSourceException {

    private static final long serialVersionUID = 1;

    private final String where;

    UnreadableSourceException(String where, String reason, String hint, @Nullable Throwable cause) {
        super("cannot read the migrations in " + where + ": " + reason, hint, cause);
        this.where = where;
    }

    /** The folder or package. */
    public String where() {
        return where;
    }
}
