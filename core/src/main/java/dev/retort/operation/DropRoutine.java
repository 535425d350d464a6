package dev.retort.operation;

import dev.retort.PublicApi;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Routine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Drops a function or procedure.
 *
 * @param name its name
 * @param procedure whether it is a procedure
 * @param signature the declarations of its parameters, without their defaults
 * @param definition the dropped function or procedure, or null if a migration file gives only the name
 */
@PublicApi
public record DropRoutine(QualifiedName name, boolean procedure, List<String> signature, @Nullable Routine definition)
        implements Operation {

    public DropRoutine {
        signature = List.copyOf(signature);
    }

    @Override
    public Action action() {
        return Action.DROP;
    }

    @Override
    public ObjectAddress subject() {
        return ObjectAddress.routine(name, signature);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public CreateRoutine inverse() {
        return new CreateRoutine(IrreversibleException.require(definition, "dropping function " + name));
    }

    @Override
    public DropRoutine abbreviated() {
        return new DropRoutine(name, procedure, signature, null);
    }
}
