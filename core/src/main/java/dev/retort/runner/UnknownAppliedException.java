package dev.retort.runner;

import java.util.List;

/** Thrown when the history has revisions of which there is no migration. Nothing was run. */
public final class UnknownAppliedException extends MigratorException {

    private static final long serialVersionUID = 1;

    private final List<String> revisions;

    UnknownAppliedException(List<String> revisions) {
        super(
                "the database has revisions applied of which there is no migration: " + String.join(", ", revisions),
                "get the migrations that it was migrated with; or, if they are gone for good, say where it is with"
                        + " retort stamp --purge REV");
        this.revisions = List.copyOf(revisions);
    }

    /** The ids of the revisions. */
    public List<String> revisions() {
        return revisions;
    }
}
