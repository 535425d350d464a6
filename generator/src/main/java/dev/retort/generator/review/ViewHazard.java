package dev.retort.generator.review;

import dev.retort.generator.note.HazardName;
import dev.retort.generator.note.LockMode;
import dev.retort.operation.CreateView;
import dev.retort.operation.DropView;
import java.util.List;

/** Views that are dropped, and materialized views that are filled. */
final class ViewHazard extends Hazard {

    @Override
    public List<Finding> visit(DropView operation) {
        return Finding.blocking(LockMode.ACCESS_EXCLUSIVE, List.of(operation.name()));
    }

    @Override
    public List<Finding> visit(CreateView operation) {
        boolean filled = operation.view().materialized() && !operation.view().withoutData();
        return filled
                ? Finding.warning(
                        HazardName.FILLS_VIEW,
                        "Slow: PostgreSQL runs the query of materialized view "
                                + operation.view().name() + " to fill it. The migration holds all its locks meanwhile.")
                : List.of();
    }
}
