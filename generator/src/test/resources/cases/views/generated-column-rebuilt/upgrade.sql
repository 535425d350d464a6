DROP VIEW dear_lines;
ALTER TABLE lines DROP COLUMN total;
ALTER TABLE lines ADD COLUMN total numeric GENERATED ALWAYS AS ((price * (quantity)::numeric) * 1.2) STORED;
CREATE VIEW dear_lines AS
SELECT id,
    total
   FROM lines
  WHERE (total > (100)::numeric);
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'postgres' AND pg_catalog.pg_has_role(oid, 'SET')) THEN
    ALTER VIEW dear_lines OWNER TO postgres;
  END IF;
END
$$;
