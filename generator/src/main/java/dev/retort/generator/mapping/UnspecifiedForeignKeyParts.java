package dev.retort.generator.mapping;

import dev.retort.schema.ForeignKey;
import dev.retort.schema.QualifiedName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The parts of foreign keys that a mapping does not specify: a plain association says nothing about updates of the
 * referenced key or about {@code MATCH}, and neither {@code RESTRICT} nor {@code NO ACTION}.
 *
 * @param parts the unspecified parts of each foreign key; a foreign key that is missing specifies everything
 */
public record UnspecifiedForeignKeyParts(Map<Key, Set<Part>> parts) {

    /** Foreign keys that specify everything. */
    public static final UnspecifiedForeignKeyParts NONE = new UnspecifiedForeignKeyParts(Map.of());

    /** A part of a foreign key that a mapping can leave out. */
    public enum Part {
        /** Whether deletes are refused by {@code RESTRICT} or by {@code NO ACTION}. */
        ON_DELETE,
        /** The action for updates. */
        ON_UPDATE,
        /** {@code MATCH FULL} or {@code MATCH SIMPLE}. */
        MATCH
    }

    /**
     * The identity of a foreign key in the wanted schema.
     *
     * @param table its table
     * @param columns its columns
     * @param referencedTable the referenced table
     */
    public record Key(QualifiedName table, List<String> columns, QualifiedName referencedTable) {

        public Key {
            columns = List.copyOf(columns);
        }

        /** Returns the identity of a foreign key of a table. */
        public static Key of(QualifiedName table, ForeignKey key) {
            return new Key(table, key.columns(), key.referencedTable());
        }
    }

    public UnspecifiedForeignKeyParts {
        parts = Map.copyOf(parts);
    }

    /** Returns the unspecified parts of a foreign key of a table. */
    public Set<Part> of(QualifiedName table, ForeignKey key) {
        return parts.getOrDefault(Key.of(table, key), Set.of());
    }

    /** Returns these parts as a connection with that default schema names the tables. */
    UnspecifiedForeignKeyParts withDefaultSchema(String schema) {
        Map<Key, Set<Part>> unqualified = new HashMap<>();
        parts.forEach((key, unspecified) -> unqualified.put(
                new Key(
                        key.table().unqualifiedIn(schema),
                        key.columns(),
                        key.referencedTable().unqualifiedIn(schema)),
                unspecified));
        return new UnspecifiedForeignKeyParts(unqualified);
    }
}
