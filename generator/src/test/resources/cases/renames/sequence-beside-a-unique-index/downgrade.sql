ALTER TABLE tickets DROP CONSTRAINT tickets_id_key;
ALTER TABLE tickets ADD CONSTRAINT tickets_pk PRIMARY KEY (id);
CREATE UNIQUE INDEX tickets_id_idx ON tickets (id);
ALTER SEQUENCE numbers RENAME TO ticket_numbers;
