package dev.retort.postgres.sql;

import dev.retort.postgres.Identifiers;
import dev.retort.schema.Namespace;
import java.util.List;
import java.util.stream.Stream;

/** Writes the statements for schemas. */
final class SchemaSql {

    private SchemaSql() {}

    static List<String> create(Namespace namespace) {
        return Stream.concat(
                        Stream.of("CREATE SCHEMA " + Identifiers.quote(namespace.name())),
                        CommentSql.ofNew(CommentSql.schema(namespace.name()), namespace.comment()))
                .toList();
    }

    static String drop(String name) {
        return "DROP SCHEMA " + Identifiers.quote(name);
    }
}
