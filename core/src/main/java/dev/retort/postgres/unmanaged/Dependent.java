package dev.retort.postgres.unmanaged;

import dev.retort.operation.ObjectAddress;
import dev.retort.postgres.SqlToken;
import dev.retort.postgres.SqlTokenizer;
import dev.retort.postgres.StatementParser;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An object that depends on another one, from the catalog.
 *
 * @param catalog the catalog that lists the dependent object, such as {@code pg_trigger}
 * @param owners the names that a plan can have for the relation, type or routine that the object is or belongs to
 * @param name the object's own name; null for the objects that are identified by more than a name
 * @param columns the columns of a constraint
 * @param cast the cast, if the object is one
 * @param identity the object's identity, as {@code pg_identify_object} returns it
 */
record Dependent(
        String catalog,
        List<QualifiedName> owners,
        @Nullable String name,
        List<String> columns,
        @Nullable ObjectAddress cast,
        String identity) {

    Dependent {
        owners = List.copyOf(owners);
        columns = List.copyOf(columns);
    }

    /** Returns the objects that this one is, belongs to or reads: if one of them is dropped, so is this one. */
    List<ObjectAddress> addresses() {
        if (catalog.equals("pg_extension")) {
            return List.of(ObjectAddress.extension(mentionedName()));
        }
        return Stream.concat(Stream.ofNullable(cast), owners.stream().flatMap(owner -> addresses(owner).stream()))
                .toList();
    }

    private List<ObjectAddress> addresses(QualifiedName owner) {
        String part = String.valueOf(name);
        return switch (catalog) {
            case "pg_proc" -> List.of(ObjectAddress.routine(owner, List.of()));
            case "pg_type" -> List.of(ObjectAddress.type(owner));
            case "pg_trigger" -> List.of(ObjectAddress.table(owner), ObjectAddress.trigger(owner, part));
            case "pg_policy" -> List.of(ObjectAddress.table(owner), ObjectAddress.policy(owner, part));
            case "pg_class", "pg_attrdef" -> List.of(ObjectAddress.table(owner), ObjectAddress.column(owner, part));
            case "pg_constraint" ->
                Stream.concat(
                                Stream.of(ObjectAddress.table(owner), ObjectAddress.constraint(owner, part)),
                                columns.stream().map(column -> ObjectAddress.column(owner, column)))
                        .toList();
            default -> List.of(ObjectAddress.table(owner));
        };
    }

    /** Whether the object is a relation or type, or a column of one: recreating or moving the relation changes it, too. */
    boolean isOfRelation() {
        return catalog.equals("pg_class") || catalog.equals("pg_type");
    }

    /** Returns the name by which a statement mentions the object; empty if the object has no name. */
    String mentionedName() {
        if (catalog.equals("pg_rewrite") && "_RETURN".equals(name)) {
            return owners.get(0).name();
        }
        return name == null ? nameIn(identity) : name;
    }

    /** Returns the name within an identity such as {@code schema.name(types)}. */
    private static String nameIn(String identity) {
        String written = StatementParser.of(identity).takeName();
        List<SqlToken> tokens = SqlTokenizer.of(written == null ? "" : written);
        return tokens.isEmpty() ? "" : tokens.get(tokens.size() - 1).value();
    }
}
