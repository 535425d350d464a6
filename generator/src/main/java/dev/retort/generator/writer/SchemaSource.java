package dev.retort.generator.writer;

import dev.retort.operation.CreateExtension;
import dev.retort.operation.CreateSchema;
import dev.retort.operation.DropExtension;
import dev.retort.operation.DropSchema;
import dev.retort.schema.Extension;

/** Writes operations on schemas and extensions as calls. */
final class SchemaSource {

    private SchemaSource() {}

    static Call create(CreateExtension operation) {
        Extension extension = operation.extension();
        return Call.operation(
                "createExtension",
                Call.word("extension", extension.name())
                        .thenText("schema", extension.schema())
                        .thenText("version", extension.version()));
    }

    static Call drop(DropExtension operation) {
        return Call.operation("dropExtension", operation.name());
    }

    static Call create(CreateSchema operation) {
        Call call = Call.operation("createSchema", operation.namespace().name());
        String comment = operation.namespace().comment();
        return comment == null ? call : call.with(CommentSource.comment(comment));
    }

    static Call drop(DropSchema operation) {
        return Call.operation("dropSchema", operation.name());
    }
}
