ALTER TABLE letter ALTER COLUMN scan TYPE oid USING pg_catalog.lo_from_bytea(0, scan);
ALTER TABLE letter ALTER COLUMN text TYPE oid USING pg_catalog.lo_from_bytea(0, pg_catalog.convert_to(text, 'UTF8'));
