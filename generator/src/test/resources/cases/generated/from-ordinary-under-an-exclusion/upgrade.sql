DO $retort0$
BEGIN
  PERFORM pg_catalog.set_config('retort.constraint_67b94027', (
    EXISTS (SELECT FROM pg_catalog.pg_constraint
            WHERE conrelid OPERATOR(pg_catalog.=) pg_catalog.to_regclass('booking') AND conname OPERATOR(pg_catalog.=) 'no_overlap'))::text, false);
  IF pg_catalog.current_setting('retort.constraint_67b94027', true) IS DISTINCT FROM 'false' THEN
    EXECUTE $$ALTER TABLE booking DROP CONSTRAINT no_overlap$$;
  END IF;
END
$retort0$;
DO $retort0$
BEGIN
  PERFORM pg_catalog.set_config('retort.constraint_155330a8', (
    EXISTS (SELECT FROM pg_catalog.pg_constraint
            WHERE conrelid OPERATOR(pg_catalog.=) pg_catalog.to_regclass('booking') AND conname OPERATOR(pg_catalog.=) 'no_twin'))::text, false);
  IF pg_catalog.current_setting('retort.constraint_155330a8', true) IS DISTINCT FROM 'false' THEN
    EXECUTE $$ALTER TABLE booking DROP CONSTRAINT no_twin$$;
  END IF;
END
$retort0$;
ALTER TABLE booking DROP COLUMN during;
ALTER TABLE booking ADD COLUMN during daterange GENERATED ALWAYS AS (daterange(starts, ends)) STORED;
DO $retort0$
BEGIN
  IF pg_catalog.current_setting('retort.constraint_155330a8', true) IS DISTINCT FROM 'false' THEN
    EXECUTE $$ALTER TABLE booking ADD CONSTRAINT no_twin EXCLUDE USING gist (id WITH =, during WITH &&) INCLUDE (starts)$$;
  END IF;
END
$retort0$;
DO $retort0$
BEGIN
  IF pg_catalog.current_setting('retort.constraint_67b94027', true) IS DISTINCT FROM 'false' THEN
    EXECUTE $$ALTER TABLE booking ADD CONSTRAINT no_overlap EXCLUDE USING gist (room WITH =, during WITH &&) WITH (fillfactor='70') WHERE ((room > 0)) DEFERRABLE INITIALLY DEFERRED;
COMMENT ON CONSTRAINT no_overlap ON booking IS 'One party a room.'$$;
    EXECUTE $$COMMENT ON INDEX no_overlap IS 'gist'$$;
    EXECUTE $$ALTER INDEX no_overlap SET (fillfactor=70)$$;
  END IF;
END
$retort0$;
