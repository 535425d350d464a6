package dev.retort.generator.review;

import dev.retort.generator.note.RecurringNote.Topic;
import dev.retort.operation.CreateView;
import dev.retort.operation.DropView;
import java.util.List;

/** Views that are dropped, and materialized views that are filled. */
final class ViewHazard extends Hazard {

    @Override
    public List<Finding> visit(DropView operation) {
        return Finding.recurring(Topic.BLOCKS_ALL, List.of(operation.name().toString()));
    }

    @Override
    public List<Finding> visit(CreateView operation) {
        boolean filled = operation.view().materialized() && !operation.view().withoutData();
        return filled
                ? Finding.warning("Slow: PostgreSQL runs the query of materialized view "
                        + operation.view().name() + " to fill it. The migration holds all its locks meanwhile.")
                : List.of();
    }
}
