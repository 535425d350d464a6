DROP VIEW kinds;
DROP VIEW audit.kinds;
ALTER TABLE audit.events ALTER COLUMN kind TYPE varchar(10);
CREATE VIEW audit.kinds AS
SELECT DISTINCT kind
   FROM audit.events;
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'postgres' AND pg_catalog.pg_has_role(oid, 'SET')) THEN
    ALTER VIEW audit.kinds OWNER TO postgres;
  END IF;
END
$$;
CREATE VIEW kinds AS
SELECT kind
   FROM audit.kinds;
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'postgres' AND pg_catalog.pg_has_role(oid, 'SET')) THEN
    ALTER VIEW kinds OWNER TO postgres;
  END IF;
END
$$;
