package dev.retort.schema;

import dev.retort.PublicApi;
import org.jspecify.annotations.Nullable;

/** A constraint of a table. Constraint names are unique within their table only. */
@PublicApi
public sealed interface Constraint permits PrimaryKey, UniqueConstraint, CheckConstraint, ForeignKey {

    /** The name, or null if the author gave none; then the diff ignores the name. */
    @Nullable
    String name();

    /** The comment, or null. */
    @Nullable
    String comment();

    /** Returns this constraint with another name, or with none. */
    Constraint withName(@Nullable String newName);

    /** Returns this constraint with another comment, or with none. */
    Constraint withComment(@Nullable String newComment);
}
