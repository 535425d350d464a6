package dev.retort.generator.review;

import dev.retort.operation.AlterColumn;
import dev.retort.schema.Column;
import java.util.List;

/** Numbers that begin again at the start although rows have them already. */
final class IdentityHazard extends Hazard {

    private final Surroundings surroundings;

    IdentityHazard(Surroundings surroundings) {
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
        return Finding.warning("The numbers of " + operation.table() + "." + after.name() + " begin at "
                + after.identity().options().start()
                + ": if the table has rows, set them on with op.execute and setval afterwards.");
    }
}
