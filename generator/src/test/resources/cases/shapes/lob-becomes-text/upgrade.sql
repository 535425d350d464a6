ALTER TABLE letter ALTER COLUMN text TYPE text USING pg_catalog.convert_from(pg_catalog.lo_get(text), 'UTF8');
ALTER TABLE letter ALTER COLUMN scan TYPE bytea USING pg_catalog.lo_get(scan);
