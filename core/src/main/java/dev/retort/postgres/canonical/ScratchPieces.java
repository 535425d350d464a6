package dev.retort.postgres.canonical;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the texts, columns and indexes of a table that the server rejects, by adding one after the other. */
final class ScratchPieces {

    private final ScratchTable scratch;
    private final ScratchSpace space;
    private final Set<ExpressionSlot> refused;
    private final Set<Integer> omitted;

    /** Creates it for a scratch table that exists and has no columns yet. */
    ScratchPieces(ScratchTable scratch, ScratchSpace space) {
        this.scratch = scratch;
        this.space = space;
        this.refused = new TreeSet<>(scratch.refused());
        this.omitted = new TreeSet<>(scratch.omitted());
    }

    ScratchTable withoutRefused() throws SQLException {
        for (int i = 0; i < scratch.table().columns().size(); i++) {
            if (!omitted.contains(i)) {
                tryColumn(i);
            }
        }
        for (ExpressionSlot slot : scratch.openSlots()) {
            if (slot.isCheck() && !isAccepted(ScratchSql.condition(scratch, slot))) {
                refused.add(slot);
            }
        }
        Set<Integer> refusedIndexes = new TreeSet<>(scratch.indexes().refused());
        for (int position : scratch.indexes().open()) {
            if (!space.tryExecute(List.of(scratch.indexes().create(position, scratch.alias())))) {
                refusedIndexes.add(position);
            }
        }
        return scratch.without(refused, omitted, refusedIndexes);
    }

    private void tryColumn(int i) throws SQLException {
        if (isAccepted("column " + ScratchSql.column(scratch, i))) {
            return;
        }
        if (isAccepted("column " + ScratchSql.bareColumn(scratch, i))) {
            refuse(i, ExpressionSlot.Kind.DEFAULT, ExpressionSlot.Kind.GENERATED, ExpressionSlot.Kind.COLLATION);
        } else {
            omitted.add(i);
            refuse(
                    i,
                    ExpressionSlot.Kind.TYPE,
                    ExpressionSlot.Kind.DEFAULT,
                    ExpressionSlot.Kind.GENERATED,
                    ExpressionSlot.Kind.COLLATION);
        }
    }

    private void refuse(int column, ExpressionSlot.Kind... kinds) {
        for (ExpressionSlot.Kind kind : kinds) {
            ExpressionSlot slot = ExpressionSlot.of(kind, column);
            if (scratch.texts().containsKey(slot)) {
                refused.add(slot);
            }
        }
    }

    private boolean isAccepted(String part) throws SQLException {
        return space.tryExecute(List.of("alter table " + ScratchSql.name(scratch) + " add " + part));
    }
}
