package dev.retort.history;

import dev.retort.PublicApi;
import dev.retort.Remedy;
import dev.retort.RetortException;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when applied migrations have changed. Nothing was run. */
@PublicApi
public final class ChangedMigrationException extends RetortException {

    private static final long serialVersionUID = 1;

    private final List<ChangedMigration> changed;

    public ChangedMigrationException(List<ChangedMigration> changed) {
        super(
                "the migrations of these applied revisions have changed: "
                        + changed.stream().map(ChangedMigration::revision).collect(Collectors.joining(", ")),
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
