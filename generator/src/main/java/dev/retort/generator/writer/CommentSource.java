package dev.retort.generator.writer;

import dev.retort.operation.ObjectAddress;
import dev.retort.operation.SetComment;
import org.jspecify.annotations.Nullable;

/** Writes operations on comments as calls. */
final class CommentSource {

    private CommentSource() {}

    static Call set(SetComment operation) {
        ObjectAddress target = operation.target();
        Call call = Call.operation(method(target.kind()), name(target));
        if (target.part() != null) {
            call = call.with(new Text(target.part()));
        }
        return Change.inline(call, text(operation.before()), text(operation.after()));
    }

    static Call comment(String text) {
        return Call.word("comment", text);
    }

    private static String method(ObjectAddress.Kind kind) {
        return switch (kind) {
            case SCHEMA -> "commentOnSchema";
            case TABLE -> "commentOnTable";
            case COLUMN -> "commentOnColumn";
            case CONSTRAINT -> "commentOnConstraint";
            case INDEX -> "commentOnIndex";
            case SEQUENCE -> "commentOnSequence";
            case TYPE -> "commentOnType";
            default -> throw new IllegalArgumentException("no operation comments on a " + kind.label());
        };
    }

    /** The target as an argument. The name of a schema has one part and is not parsed. */
    private static String name(ObjectAddress target) {
        return target.kind() == ObjectAddress.Kind.SCHEMA
                ? target.name().name()
                : target.name().toString();
    }

    private static Text text(@Nullable String comment) {
        return new Text(comment == null ? "" : comment);
    }
}
