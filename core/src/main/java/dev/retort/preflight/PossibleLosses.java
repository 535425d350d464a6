package dev.retort.preflight;

import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AlterType;
import dev.retort.operation.BackfillRows;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropTable;
import dev.retort.operation.Execute;
import dev.retort.operation.Operation;
import dev.retort.operation.PartialVisitor;
import dev.retort.operation.RenameTracker;
import dev.retort.operation.RunCode;
import dev.retort.postgres.Identifiers;
import dev.retort.postgres.type.TypeConversions;
import dev.retort.schema.Attribute;
import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Determines the rows that each operation of a plan may lose or change. */
final class PossibleLosses extends PartialVisitor<List<PossibleLoss>> {

    private final RenameTracker renames;
    private final TypeConversions conversions;

    /** Creates the visitor for the operations that follow those recorded by the tracker. */
    PossibleLosses(RenameTracker renames, TypeConversions conversions) {
        this.renames = renames;
        this.conversions = conversions;
    }

    @Override
    protected List<PossibleLoss> visitOther(Operation operation) {
        return List.of();
    }

    @Override
    public List<PossibleLoss> visit(DropTable operation) {
        return ofRows("drops a table that has rows", operation.name().toString(), operation.name());
    }

    @Override
    public List<PossibleLoss> visit(DropColumn operation) {
        return ofRows(
                "drops a column of a table that has rows",
                operation.table() + "." + operation.column(),
                operation.table());
    }

    @Override
    public List<PossibleLoss> visit(AddColumn operation) {
        String column = operation.table() + "." + operation.column().name();
        return operation.backfill() == null
                ? List.of()
                : ofRows("sets a column in existing rows", column, operation.table());
    }

    @Override
    public List<PossibleLoss> visit(AlterColumn operation) {
        List<PossibleLoss> losses = new ArrayList<>(ofBackfill(operation));
        Column before = operation.before();
        Column after = operation.after();
        String column = operation.table() + "." + before.name();
        if (before.generated() == null && after.generated() != null) {
            losses.addAll(ofRows("replaces the values of a column by generated values", column, operation.table()));
        } else if (!conversions.of(operation).keepsRows()) {
            String types = before.type() + " to " + after.type();
            losses.addAll(
                    ofRows("changes the type of a column that has rows from " + types, column, operation.table()));
        }
        return losses;
    }

    private List<PossibleLoss> ofBackfill(AlterColumn operation) {
        QualifiedName table = renames.table(operation.table());
        if (operation.backfill() == null || table == null) {
            return List.of();
        }
        String name = operation.before().name();
        String column = renames.column(operation.table(), name);
        return List.of(new PossibleLoss(
                "sets a column in existing rows",
                operation.table() + "." + name,
                new RowQuestion(table, column, Identifiers.quote(column) + " is null")));
    }

    @Override
    public List<PossibleLoss> visit(AlterType operation) {
        return operation.before().attributes().stream()
                .flatMap(attribute -> operation
                        .after()
                        .attribute(attribute.name())
                        .map(after -> ofCast(operation, attribute, after))
                        .orElseGet(() -> Stream.of(new PossibleLoss(
                                "drops an attribute of a composite type",
                                operation.before().name() + "." + attribute.name(),
                                null))))
                .toList();
    }

    private Stream<PossibleLoss> ofCast(AlterType operation, Attribute before, Attribute after) {
        if (before.type().equals(after.type())
                || conversions.ofCast(before.type(), after.type()).keepsRows()) {
            return Stream.of();
        }
        String change = "changes the type of an attribute of rows from " + before.type() + " to " + after.type();
        String attribute = operation.before().name() + "." + before.name();
        return operation.uses().stream()
                .flatMap(use -> ofRows(change, attribute, use.column().table()).stream());
    }

    @Override
    public List<PossibleLoss> visit(BackfillRows operation) {
        return ofRows("updates existing rows", operation.table().toString(), operation.table());
    }

    @Override
    public List<PossibleLoss> visit(Execute operation) {
        return operation.harmless()
                ? List.of()
                : List.of(new PossibleLoss("runs a statement that may change rows", operation.sql(), null));
    }

    @Override
    public List<PossibleLoss> visit(RunCode operation) {
        return operation.harmless()
                ? List.of()
                : List.of(new PossibleLoss("runs code that may change rows", operation.description(), null));
    }

    /**
     * Returns the loss of the rows of a table. A table that an earlier operation puts in the place of another has no
     * rows before the plan.
     */
    private List<PossibleLoss> ofRows(String what, String where, QualifiedName name) {
        QualifiedName table = renames.table(name);
        return table == null ? List.of() : List.of(new PossibleLoss(what, where, new RowQuestion(table, null, null)));
    }
}
