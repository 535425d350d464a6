package dev.retort.generator.review;

import dev.retort.operation.AddColumn;
import dev.retort.operation.AddConstraint;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.CreateIndex;
import dev.retort.schema.Column;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.UniqueConstraint;
import java.util.List;

/** Rows that are there already and do not have what is asked of them. */
final class RequiredValueHazard extends Hazard {

    private final Surroundings surroundings;

    RequiredValueHazard(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public List<Finding> visit(AddColumn operation) {
        Column column = operation.column();
        boolean filled = column.defaultSql() != null || column.identity() != null || column.generated() != null;
        if (!column.notNull() || filled || surroundings.isNew(operation.table())) {
            return List.of();
        }
        return Finding.warning("Fails if " + operation.table() + " has rows: give " + column.name()
                + " a default, or add it nullable, fill it with op.execute and make it NOT NULL then.");
    }

    @Override
    public List<Finding> visit(AlterColumn operation) {
        if (operation.before().notNull() || !operation.after().notNull()) {
            return List.of();
        }
        return Finding.warning("Fails if a row of " + operation.table() + " has no "
                + operation.after().name() + ": fill it first, with op.execute.");
    }

    @Override
    public List<Finding> visit(AddConstraint operation) {
        if (operation.constraint() instanceof UniqueConstraint unique) {
            return distinct(operation.table(), unique.columns());
        }
        return operation.constraint() instanceof PrimaryKey key
                ? distinct(operation.table(), key.columns())
                : List.of();
    }

    @Override
    public List<Finding> visit(CreateIndex operation) {
        return operation.index().unique()
                ? distinct(
                        operation.table(),
                        operation.index().elements().stream()
                                .map(element -> element.text())
                                .toList())
                : List.of();
    }

    private List<Finding> distinct(QualifiedName table, List<String> columns) {
        return surroundings.isNew(table)
                ? List.of()
                : Finding.warning(
                        "Fails if two rows of " + table + " have the same " + String.join(", ", columns) + ".");
    }
}
