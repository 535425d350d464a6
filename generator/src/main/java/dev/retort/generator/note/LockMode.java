package dev.retort.generator.note;

import java.util.Arrays;
import java.util.Optional;

/**
 * The modes of locks on tables, the weakest first. A mode conflicts with every mode that a weaker one conflicts with.
 *
 * @see <a href="https://www.postgresql.org/docs/current/explicit-locking.html">PostgreSQL manual, Explicit Locking</a>
 */
public enum LockMode {
    /** Readers have it. */
    ACCESS_SHARE("AccessShareLock"),
    /** {@code SELECT FOR UPDATE} and checks of foreign keys have it. */
    ROW_SHARE("RowShareLock"),
    /** Writers have it. */
    ROW_EXCLUSIVE("RowExclusiveLock"),
    /** It blocks other changes of the table and VACUUM, and neither readers nor writers. */
    SHARE_UPDATE_EXCLUSIVE("ShareUpdateExclusiveLock"),
    /** It blocks writers. */
    SHARE("ShareLock"),
    /** It blocks writers, and excludes itself. */
    SHARE_ROW_EXCLUSIVE("ShareRowExclusiveLock"),
    /** It blocks writers and {@code SELECT FOR UPDATE}. */
    EXCLUSIVE("ExclusiveLock"),
    /** It blocks readers and writers. */
    ACCESS_EXCLUSIVE("AccessExclusiveLock");

    private final String catalogName;

    LockMode(String catalogName) {
        this.catalogName = catalogName;
    }

    /** Returns the mode that {@code pg_locks} shows under a name; empty for the modes of other kinds of locks. */
    public static Optional<LockMode> ofCatalog(String name) {
        return Arrays.stream(values())
                .filter(mode -> mode.catalogName.equals(name))
                .findFirst();
    }

    /** Whether readers of the table wait. */
    public boolean blocksReads() {
        return this == ACCESS_EXCLUSIVE;
    }

    /** The name in PostgreSQL's manual, such as {@code SHARE ROW EXCLUSIVE}. */
    @Override
    public String toString() {
        return name().replace('_', ' ');
    }
}
