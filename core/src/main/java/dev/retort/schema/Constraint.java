package dev.retort.schema;

import org.jspecify.annotations.Nullable;

/** A constraint of a table. Constraint names are unique within their table only. */
public sealed interface Constraint permits PrimaryKey, UniqueConstraint, CheckConstraint, ForeignKey {

    /** The name, or null where the author gave none: then its name is never a difference. */
    @Nullable
    String name();

    /** The comment, or null. */
    @Nullable
    String comment();

    /** The same constraint with another name, or none. */
    Constraint withName(@Nullable String newName);

    /** The same constraint with another comment, or none. */
    Constraint withComment(@Nullable String newComment);
}
