package dev.retort.postgres;

import dev.retort.schema.EnumType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Temporary types and sequences in place of those that the model has and the database lacks.
 *
 * <p>Only for the default schema: a temporary object is found before it, and printed as if it lay there.
 */
final class MissingObjects {

    private MissingObjects() {}

    /** The statements that make what is not {@code there}, as far as {@code tables} can mention it. */
    static List<String> create(Schema there, Schema actual, Schema wanted, Collection<ScratchTable> tables) {
        List<String> statements = new ArrayList<>();
        for (EnumType type : wanted.enums()) {
            Set<String> labels = labels(actual, type);
            boolean isThere = there.enumType(type.name())
                    .map(EnumType::labels)
                    .filter(List.copyOf(labels)::equals)
                    .isPresent();
            if (type.name().isInDefaultSchema() && !isThere) {
                statements.add(createEnum(type.name(), labels));
            }
        }
        MissingComposites.create(there, wanted).forEach(statements::add);
        wanted.sequences().stream()
                .map(sequence -> sequence.name())
                .filter(name -> name.isInDefaultSchema() && there.sequence(name).isEmpty() && isMentioned(name, tables))
                .forEach(name -> statements.add("create sequence pg_temp." + Identifiers.quote(name)));
        return statements;
    }

    /** The labels of the model, then those that only the database has: expressions of both sides find theirs. */
    private static Set<String> labels(Schema actual, EnumType type) {
        Set<String> labels = new LinkedHashSet<>(type.labels());
        actual.enumType(type.name()).ifPresent(there -> labels.addAll(there.labels()));
        return labels;
    }

    private static String createEnum(QualifiedName name, Set<String> labels) {
        return "create type pg_temp." + Identifiers.quote(name)
                + labels.stream().map(Identifiers::literal).collect(Collectors.joining(", ", " as enum (", ")"));
    }

    private static boolean isMentioned(QualifiedName name, Collection<ScratchTable> tables) {
        return tables.stream()
                .flatMap(table -> table.texts().values().stream())
                .anyMatch(text -> text.contains(name.name().replace("\"", "\"\"")));
    }
}
