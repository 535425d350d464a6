package dev.retort.generator.diff;

import dev.retort.generator.diff.Pairing.Pair;
import dev.retort.operation.AlterSequence;
import dev.retort.operation.CreateSequence;
import dev.retort.operation.DropSequence;
import dev.retort.operation.ObjectAddress.Kind;
import dev.retort.operation.Operation;
import dev.retort.schema.ColumnName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Compares sequences. PostgreSQL silently drops an owned sequence together with its column. Therefore a sequence is
 * released before its column is dropped, and gets its owner after the column is added.
 */
final class SequenceDiff {

    private final Pairing<Sequence> sequences;
    private final Predicate<ColumnName> stays;

    SequenceDiff(Schema actual, Schema wanted, Predicate<ColumnName> stays) {
        this.sequences = Pairing.byKey(actual.sequences(), wanted.sequences(), Sequence::name);
        this.stays = stays;
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        sequences.drops().forEach(sequence -> operations.addAll(drop(sequence)));
        sequences.adds().forEach(sequence -> operations.addAll(create(sequence)));
        sequences.kept().forEach(pair -> operations.addAll(change(pair)));
        return operations;
    }

    private List<Operation> drop(Sequence sequence) {
        if (ownerStays(sequence.owner())) {
            return List.of(new DropSequence(sequence.name(), sequence));
        }
        Sequence free = sequence.withOwner(null);
        return List.of(
                new AlterSequence(sequence.withComment(null), free.withComment(null)),
                new DropSequence(sequence.name(), free));
    }

    private List<Operation> create(Sequence sequence) {
        if (ownerStays(sequence.owner())) {
            return List.of(new CreateSequence(sequence));
        }
        Sequence free = sequence.withOwner(null);
        return List.of(new CreateSequence(free), new AlterSequence(free.withComment(null), sequence.withComment(null)));
    }

    private List<Operation> change(Pair<Sequence> pair) {
        Sequence before = pair.before().withComment(null);
        Sequence after = pair.after().withComment(null);
        List<Operation> operations = new ArrayList<>();
        boolean handsOver = before.owner() != null
                && after.owner() != null
                && !before.owner().equals(after.owner());
        boolean isLeftBehind = !ownerStays(before.owner()) || !ownerStays(after.owner());
        if (before.owner() != null && (handsOver || isLeftBehind)) {
            operations.add(new AlterSequence(before, before.withOwner(null)));
            before = before.withOwner(null);
        }
        if (!before.equals(after)) {
            operations.add(new AlterSequence(before, after));
        }
        CommentDiff.unlessUndeclared(
                        CommentDiff.on(Kind.SEQUENCE, after.name()),
                        pair.before().comment(),
                        pair.after().comment())
                .forEach(operations::add);
        return operations;
    }

    private boolean ownerStays(@Nullable ColumnName owner) {
        return owner == null || stays.test(owner);
    }
}
