package dev.retort.generator.diff;

/** The phases of a migration, in order. */
enum Phase {
    /** A new value is usable only after a commit, so this phase comes first. */
    ADD_ENUM_VALUE,
    CREATE_SCHEMA,
    /** Views block many changes of the tables that they read. */
    DROP_VIEW,
    DROP_FOREIGN_KEY,
    DROP_INDEX,
    DROP_CONSTRAINT,
    DROP_CAST,
    /** A sequence is dropped together with its owning column unless it is released first. */
    RELEASE_SEQUENCE,
    DROP_GENERATED_COLUMN,
    DROP_COLUMN,
    DROP_TABLE,
    /** Removes defaults and identities that depend on a sequence or on an enumerated value. */
    RELEASE_COLUMN,
    DROP_SEQUENCE,
    RENAME,
    CREATE_SEQUENCE,
    ALTER_SEQUENCE,
    CREATE_ENUM,
    ALTER_ENUM,
    /** An attribute may have an enumerated type. */
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
    /** After all tables, keys and unique indexes, so that cyclic references are possible. */
    ADD_FOREIGN_KEY,
    CREATE_VIEW,
    DROP_TYPE,
    DROP_ENUM,
    DROP_SCHEMA,
    COMMENT,
    OTHER
}
