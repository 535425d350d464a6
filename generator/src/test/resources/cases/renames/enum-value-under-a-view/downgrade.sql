DROP VIEW open_tickets;
ALTER TABLE tickets ALTER COLUMN title TYPE varchar(20);
CREATE VIEW open_tickets AS
SELECT id,
    title
   FROM tickets
  WHERE (((status = 'fresh'::state) AND (status <> ALL (('{fresh,closed}'::state[] || '{lost}'::state[])))) OR ((title)::text = 'open'::text));
ALTER TYPE state RENAME VALUE 'fresh' TO 'open';
ALTER TYPE state RENAME TO status;
