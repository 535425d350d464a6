package dev.retort.schema;

import org.jspecify.annotations.Nullable;

/**
 * An object that a mapping creates by statements of its own, such as an extension, a function or a trigger. Retort can
 * tell whether it exists, and compares nothing else of it.
 *
 * @param kind the kind of object
 * @param name its name
 * @param table the table of a trigger, policy or rule, or the table that rows are inserted into; else null
 * @param early whether it is created before the tables
 * @param create the statement, or several with semicolons between, that creates it
 * @param drop the statement that drops it, or null where the mapping gives none
 */
public record AuxiliaryObject(
        Kind kind,
        QualifiedName name,
        @Nullable QualifiedName table,
        boolean early,
        String create,
        @Nullable String drop) {

    /** The kinds of objects that are known only by their CREATE statement. */
    public enum Kind {
        EXTENSION,
        SCHEMA,
        TYPE,
        FUNCTION,
        COLLATION,
        RELATION,
        TRIGGER,
        POLICY,
        RULE,
        /** Rows that a new table starts with; they belong to the table. */
        ROWS
    }

    /** Returns this object with names unqualified where they name the given default schema. */
    public AuxiliaryObject withDefaultSchema(String defaultSchema) {
        return new AuxiliaryObject(
                kind,
                name.unqualifiedIn(defaultSchema),
                table == null ? null : table.unqualifiedIn(defaultSchema),
                early,
                create,
                drop);
    }
}
