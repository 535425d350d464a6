package dev.retort.generator.review;

import dev.retort.operation.AlterColumn;
import dev.retort.operation.AlterSequence;
import dev.retort.operation.CreateSequence;
import dev.retort.operation.Operation;
import dev.retort.postgres.Identifiers;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnName;
import dev.retort.schema.ConventionalName;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Sequence;
import java.util.List;

/**
 * Sequences that would return numbers that rows already have: a new one for a column that was an identity column before, and
 * one with a larger increment.
 */
final class SequenceHazard extends Hazard {

    private final List<ColumnName> numbered;
    private final long created;

    SequenceHazard(List<Operation> operations) {
        this.numbered = Operation.select(operations, AlterColumn.class)
                .filter(alter -> numbersItself(alter.before()) && !numbersItself(alter.after()))
                .map(alter -> new ColumnName(alter.table(), alter.after().name()))
                .toList();
        this.created = Operation.select(operations, CreateSequence.class).count();
    }

    @Override
    public List<Finding> visit(CreateSequence operation) {
        Sequence sequence = operation.sequence();
        return numbered.stream()
                .filter(column -> isFor(column, sequence))
                .findFirst()
                .map(column -> Finding.warning(text(column, sequence)))
                .orElse(List.of());
    }

    /** With an increment above 1, Hibernate takes a value of the sequence as the end of a range; with 1, as one number. */
    @Override
    public List<Finding> visit(AlterSequence operation) {
        Sequence sequence = operation.after();
        long step = sequence.options().increment();
        if (sequence.owner() != null || operation.before().options().increment() != 1 || step <= 1) {
            return List.of();
        }
        String name = Identifiers.quote(sequence.name());
        return Finding.warning("Duplicate keys: with increment " + step + ", Hibernate uses the last number of "
                + sequence.name() + " again. Advance the sequence: op.execute(\"select setval("
                + Identifiers.literal(name) + ", last_value + 1) from " + name
                + "\").");
    }

    /** By the name that Hibernate gives it, or as the only new sequence for the only column. */
    private boolean isFor(ColumnName column, Sequence sequence) {
        QualifiedName byName =
                column.table().sibling(ConventionalName.truncate(column.table().name() + "_seq"));
        return sequence.owner() == null && (sequence.name().equals(byName) || (created == 1 && numbered.size() == 1));
    }

    /** A generator with an increment above 1 starts that many numbers below the value of the sequence. */
    private static String text(ColumnName column, Sequence sequence) {
        long step = sequence.options().increment();
        long ahead = step > 1 ? step + 1 : 1;
        return "Duplicate keys: " + sequence.name() + " starts at "
                + sequence.options().start()
                + ", and rows may already have numbers in " + column.table() + "." + column.column()
                + ". If the application now takes numbers from the sequence, advance it: op.execute(\"select setval("
                + Identifiers.literal(Identifiers.quote(sequence.name())) + ", (select coalesce(max("
                + Identifiers.quote(column.column()) + "), 0) + " + ahead + " from "
                + Identifiers.quote(column.table()) + "), false)\").";
    }

    private static boolean numbersItself(Column column) {
        String value = column.defaultSql();
        return column.identity() != null || (value != null && value.startsWith("nextval("));
    }
}
