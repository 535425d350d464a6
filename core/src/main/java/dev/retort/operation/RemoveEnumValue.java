package dev.retort.operation;

import dev.retort.PublicApi;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Removes a value from an enumerated type by rebuilding the type. The migration stops if a row still has the value.
 *
 * @param type the type
 * @param value the removed value
 * @param rebuild the instructions for the rebuild
 * @param position the old position of the value, or null if it was the last one or a migration file does not give it
 */
@PublicApi
public record RemoveEnumValue(QualifiedName type, String value, EnumRebuild rebuild, @Nullable EnumPosition position)
        implements Operation {

    @Override
    public Action action() {
        return Action.DROP;
    }

    @Override
    public ObjectAddress subject() {
        return ObjectAddress.enumValue(type, value);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public AddEnumValue inverse() {
        return new AddEnumValue(type, value, position, rebuild);
    }

    @Override
    public List<Operation> expanded() {
        List<Operation> all = new ArrayList<>(rebuild.before());
        all.add(new RemoveEnumValue(type, value, rebuild.between(List.of(), List.of()), position));
        all.addAll(rebuild.after());
        return List.copyOf(all);
    }

    @Override
    public RemoveEnumValue abbreviated() {
        return new RemoveEnumValue(type, value, rebuild.between(List.of(), List.of()), null);
    }
}
