ALTER TABLE walls DROP CONSTRAINT walls_colour_fkey;
DROP TABLE colour;
CREATE TYPE colour AS ENUM ('blue', 'red');
CREATE TYPE paint AS (
    colour colour,
    litres integer
);
ALTER TABLE walls ALTER COLUMN colour TYPE colour USING colour::colour;
CREATE TABLE doors (
    id bigint NOT NULL,
    colour colour NOT NULL,
    PRIMARY KEY (id)
);
ALTER TABLE walls ADD COLUMN paint paint;
