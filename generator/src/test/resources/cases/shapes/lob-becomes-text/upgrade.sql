ALTER TABLE letter ALTER COLUMN text TYPE text USING convert_from(lo_get(text), 'UTF8');
ALTER TABLE letter ALTER COLUMN scan TYPE bytea USING lo_get(scan);
