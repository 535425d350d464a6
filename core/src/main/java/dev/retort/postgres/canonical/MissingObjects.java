package dev.retort.postgres.canonical;

import dev.retort.postgres.Identifiers;
import dev.retort.schema.CompositeType;
import dev.retort.schema.EnumType;
import dev.retort.schema.Namespace;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Types and sequences in place of those that the model has and the database lacks.
 *
 * <p>Those of the default schema are temporary: a temporary object is found before it, and printed as if it lay there.
 * Those of other schemas are made where they belong, if the role may, until the transaction is rolled back; one that is
 * there with other labels or attributes is left as it is.
 */
final class MissingObjects {

    private MissingObjects() {}

    /** The statements that make what is not {@code there}, as far as {@code tables} can mention it. */
    static List<String> create(Schema there, Schema actual, Schema wanted, Collection<ScratchTable> tables) {
        List<String> statements = new ArrayList<>();
        for (EnumType type : wanted.enums()) {
            Set<String> labels = labels(actual, type);
            List<String> known =
                    there.enumType(type.name()).map(EnumType::labels).orElse(List.of());
            if (!known.equals(List.copyOf(labels)) && (type.name().isInDefaultSchema() || known.isEmpty())) {
                statements.add(createEnum(type.name(), labels));
            }
        }
        MissingComposites.create(there, wanted).forEach(statements::add);
        wanted.sequences().stream()
                .map(sequence -> sequence.name())
                .filter(name -> there.sequence(name).isEmpty() && isMentioned(name, tables))
                .forEach(name -> statements.add("create sequence " + place(name)));
        statements.addAll(0, schemas(there, wanted));
        return statements;
    }

    /** Where the stand-in of an object goes. */
    static String place(QualifiedName name) {
        return (name.isInDefaultSchema() ? "pg_temp." : "") + Identifiers.quote(name);
    }

    private static List<String> schemas(Schema there, Schema wanted) {
        List<String> known = there.namespaces().stream().map(Namespace::name).toList();
        return Stream.of(
                        wanted.enums().stream().map(EnumType::name),
                        wanted.composites().stream().map(CompositeType::name),
                        wanted.sequences().stream().map(Sequence::name))
                .flatMap(names -> names)
                .map(QualifiedName::schema)
                .filter(schema -> !schema.isEmpty() && !known.contains(schema))
                .distinct()
                .map(schema -> "create schema if not exists " + Identifiers.quote(schema))
                .toList();
    }

    /** The labels of the model, then those that only the database has: expressions of both sides find theirs. */
    private static Set<String> labels(Schema actual, EnumType type) {
        Set<String> labels = new LinkedHashSet<>(type.labels());
        actual.enumType(type.name()).ifPresent(there -> labels.addAll(there.labels()));
        return labels;
    }

    private static String createEnum(QualifiedName name, Set<String> labels) {
        return "create type " + place(name)
                + labels.stream().map(Identifiers::literal).collect(Collectors.joining(", ", " as enum (", ")"));
    }

    private static boolean isMentioned(QualifiedName name, Collection<ScratchTable> tables) {
        return tables.stream()
                .flatMap(table -> table.texts().values().stream())
                .anyMatch(text -> text.contains(name.name().replace("\"", "\"\"")));
    }
}
