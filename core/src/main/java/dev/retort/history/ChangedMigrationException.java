package dev.retort.history;

import dev.retort.PublicApi;
import dev.retort.Remedy;
import dev.retort.RetortException;
import dev.retort.revision.RevisionGraph;
import java.util.List;

/** Thrown when applied migrations have changed. Nothing was run. */
@PublicApi
public final class ChangedMigrationException extends RetortException {

    private static final long serialVersionUID = 1;

    private final List<ChangedMigration> changed;

    /**
     * Creates the exception.
     *
     * @param graph describes the revisions
     */
    public ChangedMigrationException(List<ChangedMigration> changed, RevisionGraph graph) {
        super(
                "the migrations of these applied revisions have changed:"
                        + graph.list(
                                changed.stream().map(ChangedMigration::revision).toList()),
                List.of(
                        Remedy.of("undo the change, and write a new revision for it"),
                        new Remedy.StampRevisions("the database matches the migrations", List.of())));
        this.changed = List.copyOf(changed);
    }

    /** Returns the migrations, with both checksums. */
    public List<ChangedMigration> changed() {
        return changed;
    }
}
