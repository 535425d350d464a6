package dev.retort.migration;

/**
 * One revision of a database. An implementation is public, carries {@link Revision} and has a public constructor without
 * arguments.
 */
public interface Migration {

    /** Says what takes a database from the revision before to this one. */
    void upgrade(Operations op);

    /** Says what takes a database from this revision back to the one before. */
    void downgrade(Operations op);
}
