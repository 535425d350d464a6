package dev.retort.postgres.canonical;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds out, piece by piece, what of a table the server refuses. */
final class ScratchPieces {

    private final ScratchTable scratch;
    private final ScratchSpace space;
    private final Set<ExpressionSlot> refused;
    private final Set<Integer> omitted;

    /** A scratch table that exists, without columns. */
    ScratchPieces(ScratchTable scratch, ScratchSpace space) {
        this.scratch = scratch;
        this.space = space;
        this.refused = new TreeSet<>(scratch.refused());
        this.omitted = new TreeSet<>(scratch.omitted());
    }

    ScratchTable withoutRefused() throws SQLException {
        for (int i = 0; i < scratch.table().columns().size(); i++) {
            if (!omitted.contains(i)) {
                column(i);
            }
        }
        for (ExpressionSlot slot : scratch.open()) {
            if (slot.kind().isCondition() && !adds(ScratchSql.condition(scratch, slot))) {
                refused.add(slot);
            }
        }
        return scratch.withoutThese(refused, omitted);
    }

    private void column(int i) throws SQLException {
        if (adds("column " + ScratchSql.column(scratch, i))) {
            return;
        }
        if (adds("column " + ScratchSql.bareColumn(scratch, i))) {
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

    private boolean adds(String part) throws SQLException {
        return space.areTaken(List.of("alter table " + ScratchSql.name(scratch) + " add " + part));
    }
}
