ALTER TABLE walls DROP COLUMN paint;
DROP TABLE doors;
ALTER TABLE walls ALTER COLUMN colour TYPE text;
DROP TYPE paint;
DROP TYPE colour;
CREATE TABLE colour (
    name text NOT NULL,
    PRIMARY KEY (name)
);
ALTER TABLE walls ADD CONSTRAINT walls_colour_fkey FOREIGN KEY (colour) REFERENCES colour (name);
