package dev.retort.postgres.unmanaged;

import dev.retort.schema.QualifiedName;
import dev.retort.schema.Routine;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A type, a function that tables need, or a table, which types and functions may need.
 *
 * @param kind the kind of object
 * @param name its name
 * @param identity a description that distinguishes it from all others, such as {@code function total(price)}
 * @param create the statement that creates a domain or function; empty for the types that the schema has
 * @param drop the statement that drops it; empty for the types that the schema has
 * @param routine the function, or null if only its statement can create it
 * @param lateParts the parts of a table that need an object which is created after the table: {@code column NAME} for a
 *     default or generated column, {@code check NAME} for a check
 */
public record Prerequisite(
        Kind kind,
        QualifiedName name,
        String identity,
        String create,
        String drop,
        @Nullable Routine routine,
        Set<String> lateParts) {

    /** The kinds of objects. */
    public enum Kind {
        /** An enumerated type. */
        ENUM,
        /** A composite type. */
        COMPOSITE,
        /** A domain. */
        DOMAIN,
        /** A function that a default, a check, an index, a view or another function calls. */
        FUNCTION,
        /** A table. The schema has its definition. */
        TABLE,
        /** The parts of a table that could not be created with it. */
        LATE_PART
    }

    public Prerequisite {
        lateParts = Set.copyOf(lateParts);
    }

    static Prerequisite table(QualifiedName name) {
        return new Prerequisite(Kind.TABLE, name, "table " + name, "", "", null, Set.of());
    }

    static Prerequisite partOf(Prerequisite table, String part) {
        return new Prerequisite(
                Kind.LATE_PART, table.name(), part + " of " + table.identity(), "", "", null, Set.of(part));
    }

    Prerequisite withLateParts(Set<String> newLateParts) {
        return new Prerequisite(kind, name, identity, create, drop, routine, newLateParts);
    }
}
