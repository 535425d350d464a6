ALTER TABLE users DROP CONSTRAINT long_enough;
ALTER TABLE users DROP CONSTRAINT users_size_key;
ALTER TABLE users DROP COLUMN size;
ALTER TABLE users ADD COLUMN size integer GENERATED ALWAYS AS (length(name)) STORED;
ALTER TABLE users ADD CONSTRAINT long_enough CHECK (size > 0);
ALTER TABLE users ADD CONSTRAINT users_size_key UNIQUE (size);
