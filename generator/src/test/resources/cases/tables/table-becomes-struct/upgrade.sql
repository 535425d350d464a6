ALTER TABLE people DROP CONSTRAINT people_address_id_fkey;
DROP TABLE address;
CREATE TYPE address AS (
    city text,
    street text
);
ALTER TABLE people ADD COLUMN address address;
ALTER TABLE people DROP COLUMN address_id;
