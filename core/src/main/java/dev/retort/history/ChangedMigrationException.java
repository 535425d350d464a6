package dev.retort.history;

import dev.retort.MigratorException;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when migrations that were applied now record something else. Nothing was run. */
public final class ChangedMigrationException extends MigratorException {

    private static final long serialVersionUID = 1;

    private final List<ChangedMigration> changed;

    public ChangedMigrationException(List<ChangedMigration> changed) {
        super(
                "these revisions were applied, and their migrations do something else now: "
                        + changed.stream().map(ChangedMigration::revision).collect(Collectors.joining(", ")),
                "undo the change and write a new revision for it; if the database is as the migration says, stamp the"
                        + " revision again");
        this.changed = List.copyOf(changed);
    }

    /** The migrations, with both checksums. */
    public List<ChangedMigration> changed() {
        return changed;
    }
}
