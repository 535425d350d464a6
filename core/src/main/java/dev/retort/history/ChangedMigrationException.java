package dev.retort.history;

import dev.retort.PublicApi;
import dev.retort.Remedy;
import dev.retort.RetortException;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when migrations that were applied now record something else. Nothing was run. */
@PublicApi
public final class ChangedMigrationException extends RetortException {

    private static final long serialVersionUID = 1;

    private final List<ChangedMigration> changed;

    public ChangedMigrationException(List<ChangedMigration> changed) {
        super(
                "these revisions were applied, and their migrations do something else now: "
                        + changed.stream().map(ChangedMigration::revision).collect(Collectors.joining(", ")),
                List.of(
                        Remedy.of("undo the change and write a new revision for it"),
                        new Remedy.StampRevisions("the database is as the migrations say", List.of())));
        this.changed = List.copyOf(changed);
    }

    /** The migrations, with both checksums. */
    public List<ChangedMigration> changed() {
        return changed;
    }
}
