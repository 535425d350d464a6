package migrations;

import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * from ordinary under an exclusion.
 *
 * <p>The first revision. Review notes: 1 danger, 1 warning and 3 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "from ordinary under an exclusion",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_FromOrdinaryUnderAnExclusion implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of booking until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.

        // In the way of a change below: constraint no_overlap. It is created again after the change, as it is.
        op.executeSafe("""
                DO $retort0$
                BEGIN
                  PERFORM pg_catalog.set_config('retort.constraint_67b94027', (
                    EXISTS (SELECT FROM pg_catalog.pg_constraint
                            WHERE conrelid OPERATOR(pg_catalog.=) pg_catalog.to_regclass('booking') AND conname OPERATOR(pg_catalog.=) 'no_overlap'))::text, false);
                  IF pg_catalog.current_setting('retort.constraint_67b94027', true) IS DISTINCT FROM 'false' THEN
                    EXECUTE $$ALTER TABLE booking DROP CONSTRAINT no_overlap$$;
                  END IF;
                END
                $retort0$""");

        // In the way of a change below: constraint no_twin. It is created again after the change, as it is.
        op.executeSafe("""
                DO $retort0$
                BEGIN
                  PERFORM pg_catalog.set_config('retort.constraint_155330a8', (
                    EXISTS (SELECT FROM pg_catalog.pg_constraint
                            WHERE conrelid OPERATOR(pg_catalog.=) pg_catalog.to_regclass('booking') AND conname OPERATOR(pg_catalog.=) 'no_twin'))::text, false);
                  IF pg_catalog.current_setting('retort.constraint_155330a8', true) IS DISTINCT FROM 'false' THEN
                    EXECUTE $$ALTER TABLE booking DROP CONSTRAINT no_twin$$;
                  END IF;
                END
                $retort0$""");

        // Data loss: PostgreSQL deletes all values of booking.during, and the downgrade cannot restore them.
        // Application code that still uses the column fails.
        op.dropColumn("booking", "during");

        // Table rewrite: PostgreSQL rewrites all rows of booking and blocks reads and writes until the migration
        // commits (ACCESS EXCLUSIVE).
        op.addColumn("booking", column("during", "daterange").generatedStored("daterange(starts, ends)"));

        op.executeSafe("""
                DO $retort0$
                BEGIN
                  IF pg_catalog.current_setting('retort.constraint_155330a8', true) IS DISTINCT FROM 'false' THEN
                    EXECUTE $$ALTER TABLE booking ADD CONSTRAINT no_twin EXCLUDE USING gist (id WITH =, during WITH &&) INCLUDE (starts)$$;
                  END IF;
                END
                $retort0$""");

        op.executeSafe("""
                DO $retort0$
                BEGIN
                  IF pg_catalog.current_setting('retort.constraint_67b94027', true) IS DISTINCT FROM 'false' THEN
                    EXECUTE $$ALTER TABLE booking ADD CONSTRAINT no_overlap EXCLUDE USING gist (room WITH =, during WITH &&) WITH (fillfactor='70') WHERE ((room > 0)) DEFERRABLE INITIALLY DEFERRED;
                COMMENT ON CONSTRAINT no_overlap ON booking IS 'One party a room.'$$;
                    EXECUTE $$COMMENT ON INDEX no_overlap IS 'gist'$$;
                    EXECUTE $$ALTER INDEX no_overlap SET (fillfactor=70)$$;
                  END IF;
                END
                $retort0$""");
    }

    @Override
    public void downgrade(Operations op) {
        op.executeSafe("""
                DO $retort0$
                BEGIN
                  PERFORM pg_catalog.set_config('retort.constraint_67b94027', (
                    EXISTS (SELECT FROM pg_catalog.pg_constraint
                            WHERE conrelid OPERATOR(pg_catalog.=) pg_catalog.to_regclass('booking') AND conname OPERATOR(pg_catalog.=) 'no_overlap'))::text, false);
                  IF pg_catalog.current_setting('retort.constraint_67b94027', true) IS DISTINCT FROM 'false' THEN
                    EXECUTE $$ALTER TABLE booking DROP CONSTRAINT no_overlap$$;
                  END IF;
                END
                $retort0$""");

        op.executeSafe("""
                DO $retort0$
                BEGIN
                  PERFORM pg_catalog.set_config('retort.constraint_155330a8', (
                    EXISTS (SELECT FROM pg_catalog.pg_constraint
                            WHERE conrelid OPERATOR(pg_catalog.=) pg_catalog.to_regclass('booking') AND conname OPERATOR(pg_catalog.=) 'no_twin'))::text, false);
                  IF pg_catalog.current_setting('retort.constraint_155330a8', true) IS DISTINCT FROM 'false' THEN
                    EXECUTE $$ALTER TABLE booking DROP CONSTRAINT no_twin$$;
                  END IF;
                END
                $retort0$""");

        op.dropColumn("booking", "during");
        op.addColumn("booking", column("during", "daterange"));

        op.executeSafe("""
                DO $retort0$
                BEGIN
                  IF pg_catalog.current_setting('retort.constraint_155330a8', true) IS DISTINCT FROM 'false' THEN
                    EXECUTE $$ALTER TABLE booking ADD CONSTRAINT no_twin EXCLUDE USING gist (id WITH =, during WITH &&) INCLUDE (starts)$$;
                  END IF;
                END
                $retort0$""");

        op.executeSafe("""
                DO $retort0$
                BEGIN
                  IF pg_catalog.current_setting('retort.constraint_67b94027', true) IS DISTINCT FROM 'false' THEN
                    EXECUTE $$ALTER TABLE booking ADD CONSTRAINT no_overlap EXCLUDE USING gist (room WITH =, during WITH &&) WITH (fillfactor='70') WHERE ((room > 0)) DEFERRABLE INITIALLY DEFERRED;
                COMMENT ON CONSTRAINT no_overlap ON booking IS 'One party a room.'$$;
                    EXECUTE $$COMMENT ON INDEX no_overlap IS 'gist'$$;
                    EXECUTE $$ALTER INDEX no_overlap SET (fillfactor=70)$$;
                  END IF;
                END
                $retort0$""");
    }
}
