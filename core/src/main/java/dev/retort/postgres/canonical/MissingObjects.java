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
 * Creates types and sequences in scratchName of those that the entities define and the database does not have.
 *
 * <p>An object of the default schema is created as a temporary one, which is searched first and printed without a
 * schema. An object of another schema is created in that schema, if the role has the privilege, until the transaction
 * is rolled back; one that exists with other labels or attributes is left alone.
 */
final class MissingObjects {

    private MissingObjects() {}

    /** Returns the statements that create what does not exist yet and may be used in the texts of {@code tables}. */
    static List<String> create(Schema existing, Schema actual, Schema wanted, Collection<ScratchTable> tables) {
        List<String> statements = new ArrayList<>();
        for (EnumType type : wanted.enums()) {
            Set<String> labels = allLabels(actual, type);
            List<String> known =
                    existing.enumType(type.name()).map(EnumType::labels).orElse(List.of());
            if (!known.equals(List.copyOf(labels)) && (type.name().isInDefaultSchema() || known.isEmpty())) {
                statements.add(createEnum(type.name(), labels));
            }
        }
        MissingComposites.create(existing, wanted).forEach(statements::add);
        wanted.sequences().stream()
                .map(sequence -> sequence.name())
                .filter(name -> existing.sequence(name).isEmpty() && isMentioned(name, tables))
                .forEach(name -> statements.add("create sequence " + scratchName(name)));
        statements.addAll(0, createSchemas(existing, wanted));
        return statements;
    }

    /** Returns the name under which a missing object is created. */
    static String scratchName(QualifiedName name) {
        return (name.isInDefaultSchema() ? "pg_temp." : "") + Identifiers.quote(name);
    }

    private static List<String> createSchemas(Schema existing, Schema wanted) {
        List<String> known = existing.namespaces().stream().map(Namespace::name).toList();
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

    /**
     * Returns the labels that the entities define, followed by those that only the database has, since the expressions
     * of both sides may use them.
     */
    private static Set<String> allLabels(Schema actual, EnumType type) {
        Set<String> labels = new LinkedHashSet<>(type.labels());
        actual.enumType(type.name()).ifPresent(same -> labels.addAll(same.labels()));
        return labels;
    }

    private static String createEnum(QualifiedName name, Set<String> labels) {
        return "create type " + scratchName(name)
                + labels.stream().map(Identifiers::literal).collect(Collectors.joining(", ", " as enum (", ")"));
    }

    private static boolean isMentioned(QualifiedName name, Collection<ScratchTable> tables) {
        return tables.stream()
                .flatMap(table -> table.texts().values().stream())
                .anyMatch(text -> text.contains(name.name().replace("\"", "\"\"")));
    }
}
