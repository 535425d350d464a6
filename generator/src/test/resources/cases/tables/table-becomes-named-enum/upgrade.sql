DROP TABLE colour;
CREATE TYPE colour AS ENUM ('blue', 'red');
ALTER TABLE things ALTER COLUMN colour TYPE colour USING colour::colour;
