package dev.retort.postgres.unmanaged;

import org.jspecify.annotations.Nullable;

/**
 * An owner of an object, or a privilege in which an object differs from a new one.
 *
 * @param kind the subject of the fact
 * @param object the object by its kind and name, such as {@code table users}; for default privileges the new objects that
 *     get them, such as {@code tables that app creates in schema sales}
 * @param column the column of the object that has the privilege; null if the object has it
 * @param privilege the privilege, such as {@code SELECT}; empty for an owner
 * @param role the role that owns the object or has the privilege; {@code PUBLIC} for all roles
 * @param grantable whether the role may grant the privilege to others
 */
public record PrivilegeFact(
        Kind kind, String object, @Nullable String column, String privilege, String role, boolean grantable) {

    /** The subject of a fact. */
    public enum Kind {
        /** A role owns the object. */
        OWNER,
        /** A role has a privilege on the object that a new one would not give to it. */
        GRANT,
        /** A role lacks a privilege on the object that a new one would give to it. */
        REVOCATION,
        /** A role gets a privilege on new objects. */
        DEFAULT_GRANT,
        /** A role does not get a privilege on new objects that PostgreSQL gives to it otherwise. */
        DEFAULT_REVOCATION
    }
}
