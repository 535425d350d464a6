package dev.retort.generator.review;

import dev.retort.generator.note.HazardName;
import dev.retort.operation.AlterColumn;
import dev.retort.schema.Column;
import java.util.List;

/** Columns that become identity columns and already contain numbers. */
final class IdentityHazard extends Hazard {

    private final TableContext surroundings;

    IdentityHazard(TableContext surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public List<Finding> visit(AlterColumn operation) {
        Column after = operation.after();
        if (operation.before().identity() != null
                || after.identity() == null
                || surroundings.isNew(operation.table())) {
            return List.of();
        }
        return Finding.note(
                HazardName.READS_LAST_NUMBER,
                "The identity of " + operation.table() + "." + after.name()
                        + " continues after the largest existing value. Retort reads that value when the migration runs.");
    }
}
