package dev.retort.generator.review;

import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameEnum;
import dev.retort.operation.RenameEnumValue;
import dev.retort.operation.RenameSequence;
import dev.retort.operation.RenameTable;
import java.util.List;

/** Names that an application which is still running uses, and that are gone the moment the migration commits. */
final class RenameHazard extends Hazard {

    @Override
    public List<Finding> visit(RenameTable operation) {
        return broken("table " + operation.from());
    }

    @Override
    public List<Finding> visit(RenameColumn operation) {
        return broken("column " + operation.table() + "." + operation.from());
    }

    @Override
    public List<Finding> visit(RenameSequence operation) {
        return broken("sequence " + operation.from());
    }

    @Override
    public List<Finding> visit(RenameEnum operation) {
        return broken("type " + operation.from());
    }

    @Override
    public List<Finding> visit(RenameEnumValue operation) {
        return broken("value " + operation.from() + " of " + operation.type());
    }

    private static List<Finding> broken(String what) {
        return Finding.warning("Breaks a running application: whatever still uses " + what
                + " fails from the commit on, the bodies of functions included.");
    }
}
