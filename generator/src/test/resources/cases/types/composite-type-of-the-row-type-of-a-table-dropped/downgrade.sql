CREATE TABLE zones (
    id bigint NOT NULL,
    name text,
    PRIMARY KEY (id)
);
CREATE TYPE area AS (
    zone zones,
    size integer
);
CREATE TYPE areas AS (
    first area,
    others area[]
);
CREATE TABLE addresses (
    id bigint NOT NULL,
    areas areas,
    zone zones,
    PRIMARY KEY (id)
);
ALTER TABLE notes ADD COLUMN area area;
