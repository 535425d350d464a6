package dev.retort.generator.diff;

/** The phases of a migration, in order. */
enum Phase {
    /** A new value is usable only after a commit, so this phase comes first. */
    ADD_ENUM_VALUE,
    CREATE_SCHEMA,
    DISABLE_ROW_SECURITY,
    /** Views block many changes of the tables that they read. */
    DROP_VIEW,
    DROP_FOREIGN_KEY,
    DROP_INDEX,
    DROP_CONSTRAINT,
    DROP_CAST,
    /** A sequence is dropped together with its owning column unless it is released first. */
    RELEASE_SEQUENCE,
    DROP_GENERATED_COLUMN,
    /** Only columns, tables and sequences that are in the way of an addition: see {@link Obstacles}. */
    CLEAR_COLUMN,
    CLEAR_TABLE,
    /** Removes defaults and identities that depend on a sequence or on an enumerated value. */
    RELEASE_COLUMN,
    CLEAR_SEQUENCE,
    /** Columns leave a type whose name another type gets. */
    LEAVE_TYPE_FOR_TYPE,
    CLEAR_TYPE_FOR_TYPE,
    CLEAR_ENUM_FOR_TYPE,
    RENAME,
    CREATE_SEQUENCE,
    ALTER_SEQUENCE,
    CREATE_ENUM,
    ALTER_ENUM,
    /** An attribute may have an enumerated type. */
    CREATE_TYPE,
    ALTER_TYPE,
    CREATE_CAST,
    /** Columns leave a type whose name a table gets. */
    LEAVE_TYPE_FOR_TABLE,
    CLEAR_TYPE_FOR_TABLE,
    CLEAR_ENUM_FOR_TABLE,
    CREATE_TABLE,
    ALTER_TABLE,
    ALTER_COLUMN,
    ADD_COLUMN,
    ADD_GENERATED_COLUMN,
    OWN_SEQUENCE,
    /** Only keys over replaced columns, which are filled now: see {@link ReplacedKeys}. */
    DROP_REPLACED_KEY,
    ADD_CONSTRAINT,
    CREATE_INDEX,
    /** After all tables, keys and unique indexes, so that cyclic references are possible. */
    ADD_FOREIGN_KEY,
    /** After all additions, so that the author can fill these from the rows that are dropped. */
    DROP_COLUMN,
    DROP_TABLE,
    DROP_SEQUENCE,
    DROP_TYPE,
    DROP_ENUM,
    /** After all drops, because a view may have the name of a dropped table or type. */
    CREATE_VIEW,
    /** After all columns, tables and views that a policy may read. */
    CREATE_POLICY,
    /** After the policies, so that no table hides all of its rows. */
    ENABLE_ROW_SECURITY,
    DROP_SCHEMA,
    COMMENT,
    OTHER
}
