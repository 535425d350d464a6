package dev.retort.generator.review;

import dev.retort.operation.AddConstraint;
import dev.retort.schema.CheckConstraint;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks that let a column have the numbers from 0 to some number, as Hibernate writes for an enum that is stored by its
 * ordinals, and now let it have more or fewer. Which constant came or went is not in the catalog.
 */
final class OrdinalHazard extends Hazard {

    private static final Pattern RANGE = Pattern.compile(
            "\\(?(?<column>\"(?:[^\"]|\"\")+\"|\\w+) >= 0\\)? AND \\(?\\k<column> <= (?<last>\\d+)\\)?");

    private final DroppedChecks dropped;

    OrdinalHazard(DroppedChecks dropped) {
        this.dropped = dropped;
    }

    @Override
    public List<Finding> visit(AddConstraint operation) {
        Optional<Matcher> range =
                operation.constraint() instanceof CheckConstraint check ? range(check) : Optional.empty();
        return range.filter(after -> dropped.of(operation.table()).anyMatch(before -> isOther(before, after)))
                .map(after -> Finding.note("Rows keep their numbers. If " + after.group("column")
                        + " has the ordinals of an enum, a constant that came or went before others changes what they"
                        + " mean."))
                .orElse(List.of());
    }

    private static boolean isOther(CheckConstraint check, Matcher after) {
        return range(check)
                .filter(before -> before.group("column").equals(after.group("column")))
                .filter(before -> !before.group("last").equals(after.group("last")))
                .isPresent();
    }

    private static Optional<Matcher> range(CheckConstraint check) {
        return Optional.of(RANGE.matcher(check.expression())).filter(Matcher::matches);
    }
}
