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
 * A sequence that an application takes the numbers of rows from, whose column numbered them itself until now: it would
 * count from the start, over the numbers that are taken.
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

    /** Hibernate takes what a sequence gives for the end of the numbers at once, or for the one number. */
    @Override
    public List<Finding> visit(AlterSequence operation) {
        Sequence sequence = operation.after();
        long step = sequence.options().increment();
        if (sequence.owner() != null || operation.before().options().increment() != 1 || step <= 1) {
            return List.of();
        }
        String name = Identifiers.quote(sequence.name());
        return Finding.warning("An application that takes " + step + " numbers of " + sequence.name()
                + " at once begins with the last one that is in use. Let the sequence go on behind it: "
                + "op.execute(\"select setval(" + Identifiers.literal(name) + ", last_value + 1) from " + name
                + "\").");
    }

    /** By the name that Hibernate gives it, or because no other column and no other sequence are about. */
    private boolean isFor(ColumnName column, Sequence sequence) {
        QualifiedName byName =
                column.table().sibling(ConventionalName.truncate(column.table().name() + "_seq"));
        return sequence.owner() == null && (sequence.name().equals(byName) || (created == 1 && numbered.size() == 1));
    }

    /** A generator that takes several numbers at once begins to use them that many below. */
    private static String text(ColumnName column, Sequence sequence) {
        long step = sequence.options().increment();
        long ahead = step > 1 ? step + 1 : 1;
        return sequence.name() + " counts from " + sequence.options().start() + ", and rows may have numbers in "
                + column.table() + "." + column.column()
                + " already. If the application takes them from it now, let it go on behind: op.execute(\"select setval("
                + Identifiers.literal(Identifiers.quote(sequence.name())) + ", (select coalesce(max("
                + Identifiers.quote(column.column()) + "), 0) + " + ahead + " from "
                + Identifiers.quote(column.table()) + "), false)\").";
    }

    private static boolean numbersItself(Column column) {
        String value = column.defaultSql();
        return column.identity() != null || (value != null && value.startsWith("nextval("));
    }
}
