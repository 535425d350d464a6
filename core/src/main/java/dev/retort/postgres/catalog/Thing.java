package dev.retort.postgres.catalog;

import dev.retort.schema.QualifiedName;

/**
 * Something of a database that has a name.
 *
 * @param kind what it is
 * @param name its name, or that of its table
 * @param part the name of a column or constraint; else empty
 */
public record Thing(Kind kind, QualifiedName name, String part) {

    /** What can be there or not. */
    public enum Kind {
        /** A table, view or foreign table. */
        TABLE,
        /** A column of a table. */
        COLUMN,
        /** A constraint of a table. */
        CONSTRAINT,
        /** An index. */
        INDEX,
        /** A sequence. */
        SEQUENCE,
        /** An enumerated or composite type. */
        TYPE,
        /** A schema. */
        SCHEMA
    }

    /** In words, such as {@code column users.email}. */
    @Override
    public String toString() {
        return switch (kind) {
            case COLUMN -> "column " + name + "." + part;
            case CONSTRAINT -> "constraint " + part + " of " + name;
            case TABLE -> "table " + name;
            case INDEX -> "index " + name;
            case SEQUENCE -> "sequence " + name;
            case TYPE -> "type " + name;
            case SCHEMA -> "schema " + name.name();
        };
    }
}
