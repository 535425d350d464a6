package dev.retort.postgres.sql;

import static java.util.stream.Collectors.joining;

import dev.retort.postgres.Identifiers;
import dev.retort.postgres.TypeSql;
import dev.retort.schema.Attribute;
import dev.retort.schema.CompositeType;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.stream.Stream;

/** Writes the statements for composite types, except alterations. */
public final class CompositeSql {

    private static final String INDENT = "\n    ";

    private CompositeSql() {}

    static List<String> create(CompositeType type) {
        return create(type.name(), type);
    }

    /** Returns the statements that create the type under another name. */
    static List<String> create(QualifiedName name, CompositeType type) {
        String attributes = type.attributes().stream()
                .map(CompositeSql::definition)
                .collect(joining("," + INDENT, type.attributes().isEmpty() ? "" : INDENT, ""));
        String create = "CREATE TYPE " + Identifiers.quote(name) + " AS (" + attributes
                + (type.attributes().isEmpty() ? ")" : "\n)");
        return Stream.of(
                        Stream.of(create),
                        CommentSql.ofNew(CommentSql.type(name), type.comment()),
                        type.attributes().stream().flatMap(attribute -> comment(name, attribute)))
                .flatMap(sql -> sql)
                .toList();
    }

    static String drop(QualifiedName name) {
        return "DROP TYPE " + Identifiers.quote(name);
    }

    /** Returns the attribute definition for CREATE TYPE and ADD ATTRIBUTE. */
    public static String definition(Attribute attribute) {
        return Identifiers.quote(attribute.name()) + " " + TypeSql.type(attribute.type())
                + (attribute.collation() == null ? "" : " COLLATE " + attribute.collation());
    }

    static Stream<String> comment(QualifiedName type, Attribute attribute) {
        return CommentSql.ofNew(CommentSql.column(type, attribute.name()), attribute.comment());
    }
}
