package dev.retort.generator.note;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The stable names of hazards, which programs and settings refer to. The name of {@link #REWRITES_TABLE} is
 * {@code rewrites-table}, and so on.
 */
public enum HazardName {
    /** PostgreSQL writes all rows of the table and all its indexes into new files. */
    REWRITES_TABLE(true),
    /** PostgreSQL builds an existing index again. */
    REBUILDS_INDEX(true),
    /** PostgreSQL builds a new index and reads all rows for it. */
    BUILDS_INDEX(true),
    /** PostgreSQL reads all rows of the table to check them. */
    SCANS_TABLE(true),
    /** The migration changes the values of existing rows. */
    UPDATES_ROWS(true),
    /** PostgreSQL runs the query of a materialized view. */
    FILLS_VIEW(true),
    /** A fast statement waits for all transactions that use the table, and others wait behind it. */
    BLOCKS_ALL(false),
    /** A fast statement waits for all transactions that write to the table, and other writers wait behind it. */
    BLOCKS_WRITES(false),
    /** Rows or values are deleted or cut off. */
    LOSES_DATA(false),
    /** Values stay and say something else. */
    CHANGES_MEANING(false),
    /** Values stay and are sorted in another order. */
    CHANGES_ORDER(false),
    /** The application of the version before the migration fails after the commit. */
    BREAKS_OLD_CODE(false),
    /** Open sessions that have prepared a statement get an error once. */
    BREAKS_PREPARED_STATEMENTS(false),
    /** Logical replication of the table fails or stops. */
    BREAKS_REPLICATION(false),
    /** The downgrade does not restore everything. */
    CANNOT_BE_UNDONE(false),
    /** The statement fails if the rows are not as it needs them. */
    MAY_FAIL(false),
    /** The migration refuses to run until its author gives a value for existing rows. */
    NEEDS_VALUE(false),
    /** The migration refuses to run as long as another object depends on the changed one. */
    BLOCKED_BY_DEPENDENT(false),
    /** A part of the migration is committed before the rest. */
    COMMITS_EARLY(false),
    /** The drop and the addition may have been meant as a rename. */
    MAY_BE_RENAME(false),
    /** PostgreSQL drops dependent objects together with the changed one. */
    DROPS_DEPENDENTS(false),
    /** Dependent objects are dropped for the change and created again. */
    RECREATES_DEPENDENTS(false),
    /** A generator may return numbers that rows have already. */
    DUPLICATES_KEYS(false),
    /** A generator continues after a number that is read when the migration runs. */
    READS_LAST_NUMBER(false),
    /** A default is evaluated once and not for each row. */
    FIXES_DEFAULT(false),
    /** The index that is dropped was never complete. */
    INVALID_INDEX(false),
    /** PostgreSQL cuts a name off after 63 bytes. */
    CUTS_NAME(false),
    /** A script waits for a lock without a limit, and all others wait behind it. */
    NO_LOCK_TIMEOUT(false),
    /** The kind of statement is not known, or its effect is not in its text. */
    UNKNOWN_STATEMENT(false);

    private final boolean growsWithRows;

    HazardName(boolean growsWithRows) {
        this.growsWithRows = growsWithRows;
    }

    /** The name in output, settings and sources, such as {@code rewrites-table}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The hazard with that name, such as {@code rewrites-table}. */
    public static Optional<HazardName> of(String id) {
        return Arrays.stream(values()).filter(name -> name.id().equals(id)).findFirst();
    }

    /** Whether the hazard lasts longer the more rows the relation has. */
    public boolean growsWithRows() {
        return growsWithRows;
    }
}
