package dev.retort.operation;

import dev.retort.PublicApi;
import dev.retort.schema.QualifiedName;

/**
 * Renames a value of an enumerated type, and with it the value of all rows.
 *
 * @param type the type
 * @param from the old spelling
 * @param to the new spelling
 */
@PublicApi
public record RenameEnumValue(QualifiedName type, String from, String to) implements Operation {

    @Override
    public Action action() {
        return Action.RENAME;
    }

    @Override
    public ObjectAddress subject() {
        return ObjectAddress.enumValue(type, from);
    }

    @Override
    public ObjectAddress result() {
        return ObjectAddress.enumValue(type, to);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public RenameEnumValue inverse() {
        return new RenameEnumValue(type, to, from);
    }
}
