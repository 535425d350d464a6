ALTER TABLE tickets ALTER COLUMN state TYPE pg_catalog."char" USING state::pg_catalog."char";
ALTER TABLE tickets ALTER COLUMN code TYPE char(3);
