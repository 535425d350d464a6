package dev.retort.preflight;

import dev.retort.operation.ObjectAddress;
import dev.retort.schema.QualifiedName;

/**
 * An object that a plan expects the database to have, or not to have, before the first statement.
 *
 * @param object the object; its name has a schema, and an index is addressed by its own name
 * @param exists whether it must exist or must not
 * @param changes whether the operation creates, drops or renames it, so that the opposite holds afterwards
 */
record Expectation(ObjectAddress object, boolean exists, boolean changes) {

    /** Returns the description of an unmet expectation, without the name of the default schema. */
    String difference(String defaultSchema) {
        QualifiedName name = object.name().schema().equals(defaultSchema)
                ? QualifiedName.of(object.name().name())
                : object.name();
        return describe(name) + (exists ? " does not exist" : " already exists");
    }

    private String describe(QualifiedName name) {
        return switch (object.kind()) {
            case CONSTRAINT, TRIGGER, POLICY -> object.kind().label() + " " + object.part() + " of " + name;
            case SCHEMA, EXTENSION -> object.kind().label() + " " + name.name();
            default -> new ObjectAddress(object.kind(), name, object.part()).toString();
        };
    }
}
