package dev.retort.generator.review;

import dev.retort.generator.note.HazardName;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameEnum;
import dev.retort.operation.RenameEnumValue;
import dev.retort.operation.RenameSequence;
import dev.retort.operation.RenameTable;
import dev.retort.operation.RenameView;
import dev.retort.operation.ReplacedColumns;
import dev.retort.schema.ColumnName;
import dev.retort.schema.ConventionalName;
import dev.retort.schema.QualifiedName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names that a running application still uses and that no longer exist once the migration commits. */
final class RenameHazard extends Hazard {

    private final ReplacedColumns replaced;

    /** The names that the list itself has given so far; no application uses them yet. */
    private final Set<String> given = new HashSet<>();

    RenameHazard(ReplacedColumns replaced) {
        this.replaced = replaced;
    }

    @Override
    public List<Finding> visit(RenameTable operation) {
        return broken("table ", operation.from().toString(), operation.to().toString());
    }

    @Override
    public List<Finding> visit(RenameColumn operation) {
        String table = operation.table() + ".";
        if (replaced.originalName(new ColumnName(operation.table(), operation.to()))
                .isPresent()) {
            given.add(sequenceOf(operation.table(), operation.from()));
            return Finding.warning(
                    HazardName.BREAKS_OLD_CODE,
                    "Replaced column: no conversion leads to its new type. The old values stay until the"
                            + " end, so that backfills can use them. A running application that uses the column fails after the"
                            + " commit.");
        }
        return broken("column ", table + operation.from(), table + operation.to());
    }

    @Override
    public List<Finding> visit(RenameSequence operation) {
        return broken("sequence ", operation.from().toString(), operation.to().toString());
    }

    @Override
    public List<Finding> visit(RenameView operation) {
        return broken(
                operation.subject().kind().label() + " ",
                operation.from().toString(),
                operation.to().toString());
    }

    @Override
    public List<Finding> visit(RenameEnum operation) {
        return broken("type ", operation.from().toString(), operation.to().toString());
    }

    @Override
    public List<Finding> visit(RenameEnumValue operation) {
        String type = " of " + operation.type();
        return broken("value ", operation.from() + type, operation.to() + type);
    }

    private static String sequenceOf(QualifiedName table, String column) {
        return "sequence " + table.sibling(ConventionalName.sequence(table, column));
    }

    private List<Finding> broken(String kind, String from, String to) {
        boolean spare = given.remove(kind + from);
        given.add(kind + to);
        return spare
                ? List.of()
                : Finding.warning(
                        HazardName.BREAKS_OLD_CODE,
                        "Breaks a running application: queries and function bodies that use " + kind + from
                                + " fail after the commit.");
    }
}
