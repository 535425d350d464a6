package dev.retort.generator.review;

import dev.retort.operation.AlterColumn;
import dev.retort.schema.Column;
import java.util.List;

/** Numbers that rows have already when a column begins to be numbered. */
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
        return Finding.note("The numbers of " + operation.table() + "." + after.name()
                + " go on after the greatest that a row has, which is looked up then.");
    }
}
