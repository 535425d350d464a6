package dev.retort.generator.review;

import dev.retort.generator.note.HazardName;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropTable;
import dev.retort.operation.ReplacedColumns;
import dev.retort.schema.ColumnName;
import java.util.List;

/** Rows and values that an operation deletes. */
final class DataLossHazard extends Hazard {

    private final ReplacedColumns replaced;

    DataLossHazard(ReplacedColumns replaced) {
        this.replaced = replaced;
    }

    @Override
    public List<Finding> visit(DropTable operation) {
        return Finding.danger(
                HazardName.LOSES_DATA,
                "Data loss: PostgreSQL deletes all rows of " + operation.name() + ", and the downgrade"
                        + " cannot restore them. Application code that still uses the table fails. If another program or persistence"
                        + " unit uses it, keep it with exclude=table:" + operation.name() + " in the settings.");
    }

    @Override
    public List<Finding> visit(DropColumn operation) {
        boolean computed =
                operation.definition() != null && operation.definition().generated() != null;
        if (replaced.originalName(new ColumnName(operation.table(), operation.column()))
                .isPresent()) {
            return Finding.danger(
                    HazardName.LOSES_DATA,
                    "Data loss: PostgreSQL deletes the old values, and the downgrade cannot restore them.");
        }
        return computed
                ? List.of()
                : Finding.danger(
                        HazardName.LOSES_DATA,
                        "Data loss: PostgreSQL deletes all values of " + operation.table() + "." + operation.column()
                                + ", and the downgrade cannot restore them. Application code that still uses the column fails.");
    }
}
