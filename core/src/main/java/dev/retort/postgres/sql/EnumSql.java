package dev.retort.postgres.sql;

import dev.retort.operation.EnumPosition;
import dev.retort.postgres.Identifiers;
import dev.retort.schema.EnumType;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the statements for enumerated types, except rebuilds. */
final class EnumSql {

    private EnumSql() {}

    static List<String> create(EnumType type) {
        return Stream.concat(
                        Stream.of(create(type.name(), type.labels())),
                        CommentSql.ofNew(CommentSql.type(type.name()), type.comment()))
                .toList();
    }

    static String create(QualifiedName name, List<String> labels) {
        String values = labels.stream().map(Identifiers::literal).collect(Collectors.joining(", "));
        return "CREATE TYPE " + Identifiers.quote(name) + " AS ENUM (" + values + ")";
    }

    static String drop(QualifiedName name) {
        return "DROP TYPE " + Identifiers.quote(name);
    }

    static String rename(QualifiedName from, String to) {
        return "ALTER TYPE " + Identifiers.quote(from) + " RENAME TO " + Identifiers.quote(to);
    }

    static String renameValue(QualifiedName type, String from, String to) {
        return "ALTER TYPE " + Identifiers.quote(type) + " RENAME VALUE " + Identifiers.literal(from) + " TO "
                + Identifiers.literal(to);
    }

    static String addValue(QualifiedName type, String value, @Nullable EnumPosition position) {
        return "ALTER TYPE " + Identifiers.quote(type) + " ADD VALUE " + Identifiers.literal(value)
                + (position == null ? "" : position(position));
    }

    private static String position(EnumPosition position) {
        return (position.before() ? " BEFORE " : " AFTER ") + Identifiers.literal(position.neighbour());
    }
}
