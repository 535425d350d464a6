package dev.retort.operation;

import dev.retort.PublicApi;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.View;
import org.jspecify.annotations.Nullable;

/**
 * Drops a view or materialized view.
 *
 * @param name the view
 * @param materialized whether it is a materialized view
 * @param definition the dropped view, or null if a migration file gives only the name
 */
@PublicApi
public record DropView(QualifiedName name, boolean materialized, @Nullable View definition) implements Operation {

    @Override
    public Action action() {
        return Action.DROP;
    }

    @Override
    public ObjectAddress subject() {
        return ObjectAddress.view(name, materialized);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public CreateView inverse() {
        return new CreateView(IrreversibleException.require(definition, "dropping view " + name));
    }

    @Override
    public DropView abbreviated() {
        return new DropView(name, materialized, null);
    }
}
