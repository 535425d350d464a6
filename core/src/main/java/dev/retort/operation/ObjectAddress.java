package dev.retort.operation;

import dev.retort.PublicApi;
import dev.retort.schema.DataType;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The identity of a database object, in the sense of PostgreSQL's object addresses.
 *
 * @param kind the kind of object
 * @param name the object's name, or that of the table or type that a part belongs to
 * @param part the column, constraint, index, trigger, policy or enum value, or the signature of a routine; null for an object
 *     that is identified by its name alone
 * @see <a href="https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-INFO-OBJECT">PostgreSQL manual,
 *     Object Information and Addressing Functions</a>
 */
@PublicApi
public record ObjectAddress(Kind kind, QualifiedName name, @Nullable String part) {

    /** The kinds of objects. */
    public enum Kind {
        SCHEMA,
        TABLE,
        COLUMN,
        CONSTRAINT,
        INDEX,
        SEQUENCE,
        /** An enumerated or composite type. */
        TYPE,
        ENUM_VALUE,
        CAST,
        VIEW,
        MATERIALIZED_VIEW,
        EXTENSION,
        /** A function or procedure. */
        ROUTINE,
        TRIGGER,
        /** A policy of row-level security. */
        POLICY,
        /** The whole database, because a statement of the author can affect any object. */
        DATABASE;

        /** Returns the kind in lower case, such as {@code materialized view}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    private static final ObjectAddress DATABASE =
            new ObjectAddress(Kind.DATABASE, QualifiedName.of("current_database"), null);

    public static ObjectAddress schema(String name) {
        return new ObjectAddress(Kind.SCHEMA, QualifiedName.of(name), null);
    }

    public static ObjectAddress extension(String name) {
        return new ObjectAddress(Kind.EXTENSION, QualifiedName.of(name), null);
    }

    public static ObjectAddress type(QualifiedName name) {
        return new ObjectAddress(Kind.TYPE, name, null);
    }

    public static ObjectAddress enumValue(QualifiedName type, String value) {
        return new ObjectAddress(Kind.ENUM_VALUE, type, value);
    }

    public static ObjectAddress cast(DataType source, DataType target) {
        return new ObjectAddress(Kind.CAST, QualifiedName.of(source + " as " + target), null);
    }

    public static ObjectAddress sequence(QualifiedName name) {
        return new ObjectAddress(Kind.SEQUENCE, name, null);
    }

    public static ObjectAddress table(QualifiedName name) {
        return new ObjectAddress(Kind.TABLE, name, null);
    }

    public static ObjectAddress column(QualifiedName table, String name) {
        return new ObjectAddress(Kind.COLUMN, table, name);
    }

    public static ObjectAddress constraint(QualifiedName table, String name) {
        return new ObjectAddress(Kind.CONSTRAINT, table, name);
    }

    public static ObjectAddress index(QualifiedName table, String name) {
        return new ObjectAddress(Kind.INDEX, table, name);
    }

    public static ObjectAddress view(QualifiedName name, boolean materialized) {
        return new ObjectAddress(materialized ? Kind.MATERIALIZED_VIEW : Kind.VIEW, name, null);
    }

    public static ObjectAddress routine(QualifiedName name, List<String> signature) {
        return new ObjectAddress(Kind.ROUTINE, name, "(" + String.join(", ", signature) + ")");
    }

    public static ObjectAddress trigger(QualifiedName table, String name) {
        return new ObjectAddress(Kind.TRIGGER, table, name);
    }

    public static ObjectAddress policy(QualifiedName table, String name) {
        return new ObjectAddress(Kind.POLICY, table, name);
    }

    public static ObjectAddress database() {
        return DATABASE;
    }

    /** Returns the table or view that the object is or belongs to, if any. */
    public Optional<QualifiedName> relation() {
        return switch (kind) {
            case TABLE, VIEW, MATERIALIZED_VIEW, COLUMN, CONSTRAINT, INDEX, TRIGGER, POLICY -> Optional.of(name);
            default -> Optional.empty();
        };
    }

    /** Whether the object is a view or a materialized view. */
    public boolean isView() {
        return kind == Kind.VIEW || kind == Kind.MATERIALIZED_VIEW;
    }

    /**
     * Returns the part.
     *
     * @throws IllegalStateException if the object is identified by its name alone
     */
    public String requiredPart() {
        if (part == null) {
            throw new IllegalStateException(this + " is no part of another object");
        }
        return part;
    }

    /** Returns a text for messages, such as {@code column users.email}. */
    @Override
    public String toString() {
        String dot = kind == Kind.ROUTINE ? "" : ".";
        return kind.label() + " " + (part == null ? name : name + dot + part);
    }
}
