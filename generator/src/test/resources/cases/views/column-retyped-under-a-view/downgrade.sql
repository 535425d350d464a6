DROP VIEW adults;
ALTER TABLE users ALTER COLUMN name TYPE varchar(50);
CREATE VIEW adults AS
SELECT id,
    name
   FROM users
  WHERE (age >= 18);
COMMENT ON VIEW adults IS 'Those who may sign.';
COMMENT ON COLUMN adults.name IS 'As on the passport.';
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'postgres' AND pg_catalog.pg_has_role(oid, 'SET')) THEN
    ALTER VIEW adults OWNER TO postgres;
  END IF;
END
$$;
