ALTER TABLE letter ALTER COLUMN scan TYPE oid USING lo_from_bytea(0, scan);
ALTER TABLE letter ALTER COLUMN text TYPE oid USING lo_from_bytea(0, convert_to(text, 'UTF8'));
