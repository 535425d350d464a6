package dev.retort.generator.review;

import dev.retort.generator.note.HazardName;
import dev.retort.generator.sql.EnumChecks;
import dev.retort.generator.sql.EnumChecks.Ordinals;
import dev.retort.operation.AddConstraint;
import dev.retort.postgres.Identifiers;
import dev.retort.schema.CheckConstraint;
import java.util.List;
import java.util.Optional;

/**
 * Checks that allow the numbers from 0 to a maximum, as Hibernate writes for an enum that is stored by its ordinals,
 * and whose maximum changes. The catalog does not tell which constant was added or removed.
 */
final class OrdinalHazard extends Hazard {

    private final DroppedChecks dropped;

    OrdinalHazard(DroppedChecks dropped) {
        this.dropped = dropped;
    }

    @Override
    public List<Finding> visit(AddConstraint operation) {
        Optional<Ordinals> range = operation.constraint() instanceof CheckConstraint check
                ? EnumChecks.ordinals(check.expression())
                : Optional.empty();
        return range.filter(after -> dropped.of(operation.table()).anyMatch(before -> isOther(before, after)))
                .map(after -> Finding.note(
                        HazardName.CHANGES_MEANING,
                        "Rows keep their numbers. If " + Identifiers.quote(after.column())
                                + " contains the ordinals of an enum, a constant that was added or removed before others"
                                + " changes their meaning."))
                .orElse(List.of());
    }

    private static boolean isOther(CheckConstraint check, Ordinals after) {
        return EnumChecks.ordinals(check.expression())
                .filter(before -> before.column().equals(after.column()))
                .filter(before -> !before.last().equals(after.last()))
                .isPresent();
    }
}
