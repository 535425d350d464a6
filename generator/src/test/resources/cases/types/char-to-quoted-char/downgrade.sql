ALTER TABLE tickets ALTER COLUMN code TYPE bpchar USING code::bpchar;
ALTER TABLE tickets ALTER COLUMN state TYPE char(1);
