ALTER TABLE users ADD COLUMN size integer GENERATED ALWAYS AS (length(name)) VIRTUAL;
