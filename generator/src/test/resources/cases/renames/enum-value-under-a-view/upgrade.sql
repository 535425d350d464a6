ALTER TYPE status RENAME TO state;
ALTER TYPE state RENAME VALUE 'open' TO 'fresh';
DROP VIEW open_tickets;
ALTER TABLE tickets ALTER COLUMN title TYPE text;
CREATE VIEW open_tickets AS
SELECT id,
    title
   FROM tickets
  WHERE (((status = 'fresh'::state) AND (status <> ALL (('{fresh,closed}'::state[] || '{lost}'::state[])))) OR (title = 'open'::text));
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'postgres' AND pg_catalog.pg_has_role(oid, 'SET')) THEN
    ALTER VIEW open_tickets OWNER TO postgres;
  END IF;
END
$$;
