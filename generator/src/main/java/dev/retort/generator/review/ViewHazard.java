package dev.retort.generator.review;

import dev.retort.operation.CreateView;
import dev.retort.operation.DropView;
import java.util.List;

/** Views, which cannot be read while they are away, and materialized views, which are filled again. */
final class ViewHazard extends Hazard {

    @Override
    public List<Finding> visit(DropView operation) {
        return Finding.note("Lock: ACCESS EXCLUSIVE on " + operation.name()
                + ", until the migration commits: nobody reads it meanwhile.");
    }

    @Override
    public List<Finding> visit(CreateView operation) {
        boolean filled = operation.view().materialized() && !operation.view().withoutData();
        return filled
                ? Finding.warning("Slow: " + operation.view().name() + " is filled again, which takes as long as its"
                        + " query, under the locks that the migration holds by then.")
                : List.of();
    }
}
