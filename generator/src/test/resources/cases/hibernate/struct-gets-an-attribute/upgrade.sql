CREATE TYPE retort_new_address AS (
    country varchar(2),
    city varchar(255),
    street varchar(255)
);
ALTER TABLE customers ALTER COLUMN home_address TYPE retort_new_address USING CASE WHEN home_address IS DISTINCT FROM NULL THEN ROW(NULL, (home_address).city, (home_address).street)::retort_new_address END;
DROP TYPE address;
ALTER TYPE retort_new_address RENAME TO address;
