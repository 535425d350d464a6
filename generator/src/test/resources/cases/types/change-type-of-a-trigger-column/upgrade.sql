DROP TRIGGER changed ON users;
DO $retort0$
BEGIN
  PERFORM pg_catalog.set_config('retort.trigger_c0125355', (
    EXISTS (SELECT FROM pg_catalog.pg_trigger
            WHERE tgrelid OPERATOR(pg_catalog.=) pg_catalog.to_regclass('users') AND tgname OPERATOR(pg_catalog.=) 'late'))::text, false);
  IF pg_catalog.current_setting('retort.trigger_c0125355', true) IS DISTINCT FROM 'false' THEN
    EXECUTE $$DROP TRIGGER late ON users$$;
  END IF;
END
$retort0$;
DO $retort0$
BEGIN
  PERFORM pg_catalog.set_config('retort.trigger_a3d34d5a', (
    EXISTS (SELECT FROM pg_catalog.pg_trigger
            WHERE tgrelid OPERATOR(pg_catalog.=) pg_catalog.to_regclass('users') AND tgname OPERATOR(pg_catalog.=) 'off'))::text, false);
  IF pg_catalog.current_setting('retort.trigger_a3d34d5a', true) IS DISTINCT FROM 'false' THEN
    EXECUTE $$DROP TRIGGER off ON users$$;
  END IF;
END
$retort0$;
DROP TRIGGER renamed ON users;
ALTER TABLE users ALTER COLUMN nick TYPE text;
CREATE TRIGGER renamed AFTER UPDATE OF nick, name ON users FOR EACH ROW EXECUTE FUNCTION note('x', 'it''s');
COMMENT ON TRIGGER renamed ON users IS 'Tells.';
DO $retort0$
BEGIN
  IF pg_catalog.current_setting('retort.trigger_a3d34d5a', true) IS DISTINCT FROM 'false' THEN
    EXECUTE $$CREATE TRIGGER off BEFORE UPDATE OF nick ON users FOR EACH ROW EXECUTE FUNCTION note();
ALTER TABLE users DISABLE TRIGGER off$$;
  END IF;
END
$retort0$;
DO $retort0$
BEGIN
  IF pg_catalog.current_setting('retort.trigger_c0125355', true) IS DISTINCT FROM 'false' THEN
    EXECUTE $$CREATE CONSTRAINT TRIGGER late AFTER INSERT OR UPDATE OF nick ON users DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION note()$$;
  END IF;
END
$retort0$;
CREATE TRIGGER changed BEFORE INSERT OR UPDATE ON users FOR EACH ROW WHEN (new.nick IS NOT NULL) EXECUTE FUNCTION note();
