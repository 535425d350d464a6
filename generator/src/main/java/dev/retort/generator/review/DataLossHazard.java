package dev.retort.generator.review;

import dev.retort.operation.DropColumn;
import dev.retort.operation.DropTable;
import java.util.List;

/** Rows and values that are gone afterwards. */
final class DataLossHazard extends Hazard {

    @Override
    public List<Finding> visit(DropTable operation) {
        return Finding.danger("Data loss: the rows of " + operation.name() + " are gone, and a downgrade does not bring"
                + " them back. Code that still uses the table fails.");
    }

    @Override
    public List<Finding> visit(DropColumn operation) {
        boolean computed =
                operation.definition() != null && operation.definition().generated() != null;
        return computed
                ? List.of()
                : Finding.danger(
                        "Data loss: the values of " + operation.table() + "." + operation.column()
                                + " are gone, and a downgrade does not bring them back. Code that still uses the column fails.");
    }
}
