package dev.retort.generator.writer;

import dev.retort.operation.CreateCast;
import dev.retort.operation.DropCast;
import dev.retort.schema.Cast;

/** Writes operations on casts as calls. */
final class CastSource {

    private CastSource() {}

    static Call create(CreateCast operation) {
        return Call.operation("createCast", cast(operation.cast()));
    }

    static Call drop(DropCast operation) {
        return Call.operation(
                "dropCast", operation.source().toString(), operation.target().toString());
    }

    static Call cast(Cast cast) {
        return Call.word("cast", cast.source().toString(), cast.target().toString())
                .thenIf(cast.context() == Cast.Context.IMPLICIT, "implicit")
                .thenIf(cast.context() == Cast.Context.ASSIGNMENT, "onAssignment")
                .thenText("function", cast.function());
    }
}
