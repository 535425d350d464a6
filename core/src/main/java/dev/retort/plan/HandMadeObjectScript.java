package dev.retort.plan;

import dev.retort.operation.Action;
import dev.retort.operation.ObjectAddress;
import dev.retort.postgres.KeptObject;
import dev.retort.postgres.SqlStatement;
import java.util.List;

/**
 * Writes the statements of a script for an object that no migration creates. The script drops and creates it only where
 * it exists. A setting of the session keeps that from one statement to the other.
 */
final class HandMadeObjectScript {

    private HandMadeObjectScript() {}

    /** Returns the statements of a step on such an object, without semicolons at their ends. */
    static List<String> of(Step step) {
        ObjectAddress object = HandMadeObjects.address(step.operation().subject());
        KeptObject kept = kept(object);
        List<String> statements =
                step.statements().stream().map(SqlStatement::sql).toList();
        return List.of(step.operation().action() == Action.DROP ? kept.drop(statements) : kept.create(statements));
    }

    private static KeptObject kept(ObjectAddress object) {
        return switch (object.kind()) {
            case TRIGGER -> KeptObject.trigger(object.name(), object.requiredPart());
            case POLICY -> KeptObject.policy(object.name(), object.requiredPart());
            case CONSTRAINT -> KeptObject.constraint(object.name(), object.requiredPart());
            default -> KeptObject.view(object.name());
        };
    }
}
