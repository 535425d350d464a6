package dev.retort.operation;

import dev.retort.PublicApi;

/** The action of an operation. */
@PublicApi
public enum Action {
    /** A standalone object is created. */
    CREATE,
    /** A part of an object is added: a column, a constraint or a value of an enumerated type. */
    ADD,
    /** The definition of an object changes; its name does not. */
    ALTER,
    /** The name or the schema of an object changes. */
    RENAME,
    /** An object, or a part of one, is dropped. */
    DROP,
    /** The comment on an object changes. */
    COMMENT,
    /** A constraint is checked against the existing rows. */
    VALIDATE,
    /** Rows are inserted. */
    INSERT,
    /** Rows are updated. */
    UPDATE,
    /** A condition is checked. */
    REQUIRE,
    /** The author's SQL statement or Java code runs. */
    RUN,
    /** The migration refuses to run. */
    REFUSE;

    /** Whether the operation makes an object that did not exist before. */
    public boolean creates() {
        return this == CREATE || this == ADD;
    }
}
