package dev.retort.postgres.sql;

/**
 * Writes the statements that check deferred constraints within a transaction. PostgreSQL refuses to alter a table that
 * has pending trigger events, and these are the events of deferred constraints.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-set-constraints.html">PostgreSQL manual, SET CONSTRAINTS</a>
 */
public final class DeferredConstraintSql {

    /** Checks all deferred constraints now, and from now on after each statement. */
    public static final String CHECK_NOW = "SET CONSTRAINTS ALL IMMEDIATE";

    /**
     * Defers the constraints again that are deferred when a transaction begins. A name that also a constraint without
     * deferral has cannot be set.
     */
    public static final String DEFER =
            """
            DO $$
            DECLARE one record;
            BEGIN
              FOR one IN
                SELECT n.nspname, c.conname FROM pg_catalog.pg_constraint c
                JOIN pg_catalog.pg_namespace n ON n.oid OPERATOR(pg_catalog.=) c.connamespace
                GROUP BY n.nspname, c.conname HAVING pg_catalog.bool_and(c.condeferred)
              LOOP
                EXECUTE pg_catalog.format('SET CONSTRAINTS %I.%I DEFERRED', one.nspname, one.conname);
              END LOOP;
            END
            $$""";

    private DeferredConstraintSql() {}
}
