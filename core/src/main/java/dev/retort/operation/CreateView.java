package dev.retort.operation;

import dev.retort.PublicApi;
import dev.retort.schema.View;
import dev.retort.schema.ViewUses;

/**
 * Creates a view or materialized view with its indexes, comments, column defaults and grants.
 *
 * @param view the view
 */
@PublicApi
public record CreateView(View view) implements Operation {

    @Override
    public Action action() {
        return Action.CREATE;
    }

    @Override
    public ObjectAddress subject() {
        return ObjectAddress.view(view.name(), view.materialized());
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public DropView inverse() {
        return new DropView(view.name(), view.materialized(), view);
    }

    /** Returns this operation without the dependencies, which PostgreSQL derives from the query. */
    @Override
    public CreateView abbreviated() {
        return new CreateView(view.withUses(ViewUses.NONE));
    }
}
