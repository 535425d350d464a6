package dev.retort.generator.review;

import dev.retort.generator.note.HazardName;
import dev.retort.operation.Execute;
import java.util.List;
import java.util.regex.Pattern;

/** Tables that stop inheriting, and inherit again after a downgrade. */
final class InheritanceHazard extends Hazard {

    private static final Pattern END = Pattern.compile("ALTER TABLE \\S.* NO INHERIT \\S.*");

    @Override
    public List<Finding> visit(Execute operation) {
        return operation.undo() != null && END.matcher(operation.sql()).matches()
                ? Finding.note(
                        HazardName.CANNOT_BE_UNDONE,
                        "The downgrade attaches the table to its parent again, but its columns stay local: dropping a"
                                + " column of the parent no longer drops it here.")
                : List.of();
    }
}
