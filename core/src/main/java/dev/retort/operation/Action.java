package dev.retort.operation;

/** The actions of operations. */
public enum Action {
    /** An object of its own comes into being. */
    CREATE,
    /** A part of an object comes into being: a column, a constraint, a value of an enumerated type. */
    ADD,
    /** An object gets another definition and keeps its name. */
    ALTER,
    /** An object gets another name or schema. */
    RENAME,
    /** An object, or a part of one, ceases to be. */
    DROP,
    /** An object gets another comment. */
    COMMENT,
    /** A constraint is checked against the existing rows. */
    VALIDATE,
    /** Rows are inserted. */
    INSERT,
    /** Rows are updated. */
    UPDATE,
    /** A condition is checked. */
    REQUIRE,
    /** A statement or code of the author's is run. */
    RUN,
    /** The migration refuses to go on. */
    REFUSE;

    /** Whether the object exists after the operation and did not before. */
    public boolean creates() {
        return this == CREATE || this == ADD;
    }
}
