ALTER TYPE status RENAME TO state;
ALTER TYPE state RENAME VALUE 'open' TO 'fresh';
DROP VIEW open_tickets;
ALTER TABLE tickets ALTER COLUMN title TYPE text;
CREATE VIEW open_tickets AS
SELECT id,
    title
   FROM tickets
  WHERE (((status = 'fresh'::state) AND (status <> ALL (('{fresh,closed}'::state[] || '{lost}'::state[])))) OR (title = 'open'::text));
