DROP MATERIALIZED VIEW rich;
ALTER TABLE accounts ALTER COLUMN owner_name TYPE varchar(50);
CREATE MATERIALIZED VIEW rich AS
SELECT id,
    owner_name
   FROM accounts
  WHERE (balance > 100);
CREATE UNIQUE INDEX rich_id ON rich (id);
COMMENT ON INDEX rich_id IS 'to refresh concurrently';
COMMENT ON MATERIALIZED VIEW rich IS 'who has most';
COMMENT ON COLUMN rich.owner_name IS 'their name';
DO $$
BEGIN
  GRANT SELECT (id) ON rich TO PUBLIC;
  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'retort_reader') THEN
    GRANT SELECT ON rich TO retort_reader;
  END IF;
END
$$;
