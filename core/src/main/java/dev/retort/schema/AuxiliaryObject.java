package dev.retort.schema;

import org.jspecify.annotations.Nullable;

/**
 * An object that a mapping brings as statements of its own: an extension, a function, a trigger. Whether it is there is
 * all that can be said of it.
 *
 * @param kind the kind of object
 * @param name its name
 * @param table the table that a trigger, policy or rule is on, or that rows are for; else null
 * @param early whether it is created before the tables
 * @param create the statement, or several with semicolons between, that creates it
 * @param drop what drops it again, or null where the mapping does not say
 */
public record AuxiliaryObject(
        Kind kind,
        QualifiedName name,
        @Nullable QualifiedName table,
        boolean early,
        String create,
        @Nullable String drop) {

    /** The kinds of objects that are known by their CREATE statement. */
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
        /** Rows that a new table begins with; they belong to the table. */
        ROWS
    }

    /** The same in a connection whose default schema has that name. */
    public AuxiliaryObject in(String defaultSchema) {
        return new AuxiliaryObject(
                kind,
                unqualified(name, defaultSchema),
                table == null ? null : unqualified(table, defaultSchema),
                early,
                create,
                drop);
    }

    private static QualifiedName unqualified(QualifiedName name, String schema) {
        return name.schema().equals(schema) ? QualifiedName.of(name.name()) : name;
    }
}
