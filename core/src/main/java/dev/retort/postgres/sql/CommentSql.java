package dev.retort.postgres.sql;

import static java.util.Objects.requireNonNull;

import dev.retort.operation.ObjectAddress;
import dev.retort.postgres.Identifiers;
import dev.retort.schema.QualifiedName;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes comments. For PostgreSQL, an empty comment is no comment. */
final class CommentSql {

    private CommentSql() {}

    /** Returns the statement that comments on a new object, if it has a comment. */
    static Stream<String> ofNew(String target, @Nullable String comment) {
        return comment == null || comment.isEmpty() ? Stream.empty() : Stream.of(set(target, comment));
    }

    static String set(String target, @Nullable String comment) {
        String text = comment == null || comment.isEmpty() ? "NULL" : Identifiers.literal(comment);
        return "COMMENT ON " + target + " IS " + text;
    }

    static String target(ObjectAddress target) {
        QualifiedName name = target.name();
        return switch (target.kind()) {
            case SCHEMA -> schema(name.name());
            case TABLE -> table(name);
            case COLUMN -> column(name, part(target));
            case CONSTRAINT -> constraint(name, part(target));
            case INDEX -> index(name.sibling(part(target)));
            case SEQUENCE -> sequence(name);
            case TYPE -> type(name);
            default -> throw new IllegalArgumentException("no operation comments on " + target);
        };
    }

    static String schema(String name) {
        return "SCHEMA " + Identifiers.quote(name);
    }

    static String table(QualifiedName name) {
        return "TABLE " + Identifiers.quote(name);
    }

    static String column(QualifiedName table, String column) {
        return "COLUMN " + Identifiers.quote(table) + "." + Identifiers.quote(column);
    }

    static String constraint(QualifiedName table, String constraint) {
        return "CONSTRAINT " + Identifiers.quote(constraint) + " ON " + Identifiers.quote(table);
    }

    static String view(QualifiedName name, boolean materialized) {
        return (materialized ? "MATERIALIZED VIEW " : "VIEW ") + Identifiers.quote(name);
    }

    static String index(QualifiedName name) {
        return "INDEX " + Identifiers.quote(name);
    }

    static String sequence(QualifiedName name) {
        return "SEQUENCE " + Identifiers.quote(name);
    }

    static String type(QualifiedName name) {
        return "TYPE " + Identifiers.quote(name);
    }

    private static String part(ObjectAddress target) {
        return requireNonNull(target.part(), () -> "a comment on a " + target.kind() + " needs its name: " + target);
    }
}
