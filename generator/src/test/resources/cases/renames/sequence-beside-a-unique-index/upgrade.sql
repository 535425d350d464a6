ALTER SEQUENCE ticket_numbers RENAME TO numbers;
DROP INDEX tickets_id_idx;
ALTER TABLE tickets DROP CONSTRAINT tickets_pk;
ALTER TABLE tickets ADD CONSTRAINT tickets_id_key UNIQUE (id);
