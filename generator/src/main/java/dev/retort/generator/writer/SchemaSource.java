package dev.retort.generator.writer;

import dev.retort.operation.CreateSchema;
import dev.retort.operation.DropSchema;

/** Schemas, as a migration says them. */
final class SchemaSource {

    private SchemaSource() {}

    static Call create(CreateSchema operation) {
        Call call = Call.operation("createSchema", operation.namespace().name());
        String comment = operation.namespace().comment();
        return comment == null ? call : call.with(CommentSource.comment(comment));
    }

    static Call drop(DropSchema operation) {
        return Call.operation("dropSchema", operation.name());
    }
}
