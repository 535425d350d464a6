ALTER TABLE things ALTER COLUMN colour TYPE text;
DROP TYPE colour;
CREATE TABLE colour (
    name text NOT NULL,
    PRIMARY KEY (name)
);
