package dev.retort.generator;

import dev.retort.operation.AddColumn;
import dev.retort.operation.AddConstraint;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.CreateTable;
import dev.retort.operation.ExistingValues;
import dev.retort.operation.Operation;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A table of a baseline whose defaults, generated columns or checks need an object that itself needs the table, such as a
 * check that passes the row to a function.
 *
 * @param creation the creation of the table without these parts
 * @param additions the operations that add them, by part
 */
record TableInParts(CreateTable creation, Map<String, Operation> additions) {

    /** The operations that add these parts. */
    List<Operation> additions(Set<String> parts) {
        return parts.stream()
                .sorted()
                .map(additions::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Separates the late parts: {@code column NAME} and {@code check NAME}. */
    static TableInParts of(CreateTable create, Set<String> lateParts) {
        Table table = create.table();
        List<Column> columns = new ArrayList<>();
        List<CheckConstraint> checks = new ArrayList<>();
        Map<String, Operation> additions = new HashMap<>();
        for (Column column : table.columns()) {
            String part = "column " + column.name();
            if (!lateParts.contains(part)) {
                columns.add(column);
            } else if (column.generated() != null) {
                additions.put(part, new AddColumn(table.name(), column));
            } else {
                Column bare = column.withDefault(null);
                columns.add(bare);
                additions.put(
                        part,
                        new AlterColumn(
                                table.name(),
                                bare.withComment(null),
                                column.withComment(null),
                                ExistingValues.CAST,
                                ExistingValues.CAST));
            }
        }
        for (CheckConstraint check : table.checks()) {
            String part = "check " + check.name();
            if (lateParts.contains(part)) {
                additions.put(part, new AddConstraint(table.name(), check));
            } else {
                checks.add(check);
            }
        }
        return new TableInParts(new CreateTable(table.withColumns(columns).withChecks(checks)), additions);
    }
}
