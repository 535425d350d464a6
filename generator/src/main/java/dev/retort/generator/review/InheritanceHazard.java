package dev.retort.generator.review;

import dev.retort.operation.Execute;
import java.util.List;
import java.util.regex.Pattern;

/** Tables that end to inherit, and do so again on the way back. */
final class InheritanceHazard extends Hazard {

    private static final Pattern END = Pattern.compile("ALTER TABLE \\S.* NO INHERIT \\S.*");

    @Override
    public List<Finding> visit(Execute operation) {
        return operation.undo() != null && END.matcher(operation.sql()).matches()
                ? Finding.note("The downgrade makes it an heir again, but all its columns are its own by then: they"
                        + " stay when its parent's are dropped.")
                : List.of();
    }
}
