package dev.retort.generator.writer;

import dev.retort.operation.AlterType;
import dev.retort.operation.CreateType;
import dev.retort.operation.DropType;
import dev.retort.schema.Attribute;
import dev.retort.schema.CompositeType;

/** Writes operations on composite types as calls. */
final class CompositeSource {

    private CompositeSource() {}

    static Call create(CreateType operation) {
        CompositeType type = operation.type();
        Call call = Call.operation("createType", type.name().toString());
        return type.comment() == null
                ? call.with(definitions(type)).spreadOut()
                : call.with(list(type)).spreadOut();
    }

    static Call drop(DropType operation) {
        return Call.operation("dropType", operation.name().toString());
    }

    static Call alter(AlterType operation) {
        Call call = Call.operation("alterType", operation.before().name().toString());
        return Change.of(call, list(operation.before()), list(operation.after()))
                .with(EnumSource.uses(operation.uses()));
    }

    private static Call list(CompositeType type) {
        return Call.word("attributes", definitions(type)).thenText("comment", type.comment());
    }

    private static Expression[] definitions(CompositeType type) {
        return type.attributes().stream().map(CompositeSource::attribute).toArray(Expression[]::new);
    }

    private static Call attribute(Attribute attribute) {
        return Call.word("attribute", attribute.name(), attribute.type().toString())
                .thenText("collation", attribute.collation())
                .thenText("comment", attribute.comment());
    }
}
