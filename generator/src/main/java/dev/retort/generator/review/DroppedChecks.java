package dev.retort.generator.review;

import dev.retort.operation.DropConstraint;
import dev.retort.operation.Operation;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.stream.Stream;

/** The check constraints that a list of operations drops; some are added again with another expression. */
final class DroppedChecks {

    private final List<DropConstraint> drops;

    DroppedChecks(List<Operation> operations) {
        drops = Operation.select(operations, DropConstraint.class).toList();
    }

    /** The dropped check constraints of a table, in order. */
    Stream<CheckConstraint> of(QualifiedName table) {
        return drops.stream()
                .filter(drop -> drop.table().equals(table))
                .map(DropConstraint::definition)
                .flatMap(dropped -> dropped instanceof CheckConstraint check ? Stream.of(check) : Stream.empty());
    }
}
