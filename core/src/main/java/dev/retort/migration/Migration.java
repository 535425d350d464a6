package dev.retort.migration;

import dev.retort.PublicApi;

/**
 * A revision of the database. An implementation must be public, must be annotated with {@link Revision}, and must have
 * a public constructor without parameters.
 */
@PublicApi
public interface Migration {

    /** Records the operations that take a database from the previous revision to this one. */
    void upgrade(Operations op);

    /** Records the operations that take a database from this revision back to the previous one. */
    void downgrade(Operations op);
}
