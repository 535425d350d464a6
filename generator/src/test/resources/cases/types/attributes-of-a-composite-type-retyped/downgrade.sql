CREATE TYPE retort_new_address AS (
    street varchar(50),
    house text,
    mark bytea,
    since timestamp
);
CREATE FUNCTION retort_new_address(address[]) RETURNS retort_new_address[] LANGUAGE sql STRICT AS 'SELECT coalesce(pg_catalog.array_agg(CASE WHEN $1[i] IS DISTINCT FROM NULL THEN ROW(($1[i]).street::varchar(50), ($1[i]).house::text, ($1[i]).mark::bytea, ($1[i]).since)::retort_new_address END ORDER BY i), ''{}'') FROM pg_catalog.generate_subscripts($1, 1) AS i';
ALTER TABLE users
    ALTER COLUMN home TYPE retort_new_address USING CASE WHEN home IS DISTINCT FROM NULL THEN ROW((home).street::varchar(50), (home).house::text, (home).mark::bytea, (home).since)::retort_new_address END,
    ALTER COLUMN former TYPE retort_new_address[] USING retort_new_address(former);
DROP FUNCTION retort_new_address(address[]);
DROP TYPE address;
ALTER TYPE retort_new_address RENAME TO address;
