package dev.retort.generator.diff;

/** The phases of a migration, in order. */
enum Phase {
    /** A value is usable from the next transaction on, so this one is over first. */
    ADD_ENUM_VALUE,
    CREATE_SCHEMA,
    /** A view is in the way of much that happens to the tables that it reads. */
    DROP_VIEW,
    DROP_FOREIGN_KEY,
    DROP_INDEX,
    DROP_CONSTRAINT,
    DROP_CAST,
    /** A sequence goes with the column that owns it, unless it is set free. */
    RELEASE_SEQUENCE,
    DROP_GENERATED_COLUMN,
    DROP_COLUMN,
    DROP_TABLE,
    /** Defaults and identities that hold a sequence, its name or an enumerated value. */
    RELEASE_COLUMN,
    DROP_SEQUENCE,
    RENAME,
    CREATE_SEQUENCE,
    ALTER_SEQUENCE,
    CREATE_ENUM,
    ALTER_ENUM,
    /** An attribute may be of an enumerated type. */
    CREATE_TYPE,
    ALTER_TYPE,
    CREATE_CAST,
    CREATE_TABLE,
    ALTER_TABLE,
    ALTER_COLUMN,
    ADD_COLUMN,
    ADD_GENERATED_COLUMN,
    OWN_SEQUENCE,
    ADD_CONSTRAINT,
    CREATE_INDEX,
    /** After all tables, keys and unique indexes: cycles cannot happen. */
    ADD_FOREIGN_KEY,
    CREATE_VIEW,
    DROP_TYPE,
    DROP_ENUM,
    DROP_SCHEMA,
    COMMENT,
    OTHER
}
