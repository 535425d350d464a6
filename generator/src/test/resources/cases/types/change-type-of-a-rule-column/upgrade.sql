DO $retort0$
BEGIN
  PERFORM pg_catalog.set_config('retort.rule_0f654568', (
    EXISTS (SELECT FROM pg_catalog.pg_rewrite
            WHERE ev_class OPERATOR(pg_catalog.=) pg_catalog.to_regclass('users') AND rulename OPERATOR(pg_catalog.=) 'keep'))::text, false);
  IF pg_catalog.current_setting('retort.rule_0f654568', true) IS DISTINCT FROM 'false' THEN
    EXECUTE $$DROP RULE keep ON users$$;
  END IF;
END
$retort0$;
ALTER TABLE users ALTER COLUMN nick TYPE text;
DO $retort0$
BEGIN
  IF pg_catalog.current_setting('retort.rule_0f654568', true) IS DISTINCT FROM 'false' THEN
    EXECUTE $$CREATE RULE keep AS
    ON UPDATE TO users DO  INSERT INTO log (nick)
  VALUES (new.nick)$$;
  END IF;
END
$retort0$;
