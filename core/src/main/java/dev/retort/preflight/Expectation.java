package dev.retort.preflight;

import dev.retort.operation.ObjectAddress;
import dev.retort.schema.QualifiedName;

/**
 * An object that a plan expects the database to have, or not to have, before the first statement.
 *
 * @param object the object; its name has a schema, and an index is addressed by its own name
 * @param there whether it must exist, or must not
 * @param changes whether the operation creates, drops or renames it, so that the opposite holds afterwards
 */
record Expectation(ObjectAddress object, boolean there, boolean changes) {

    /** The difference in words if the expectation is not met, without the name of the default schema. */
    String difference(String defaultSchema) {
        QualifiedName name = object.name().schema().equals(defaultSchema)
                ? QualifiedName.of(object.name().name())
                : object.name();
        return words(name) + (there ? " is not there" : " is there already");
    }

    private String words(QualifiedName name) {
        return switch (object.kind()) {
            case CONSTRAINT, TRIGGER -> object.kind().label() + " " + object.part() + " of " + name;
            case SCHEMA, EXTENSION -> object.kind().label() + " " + name.name();
            default -> new ObjectAddress(object.kind(), name, object.part()).toString();
        };
    }
}
