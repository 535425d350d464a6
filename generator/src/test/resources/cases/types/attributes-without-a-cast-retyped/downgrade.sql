CREATE TYPE retort_new_reading AS (
    valid boolean,
    "Day" integer,
    unit text,
    at bigint,
    mark uuid
);
CREATE FUNCTION retort_new_reading(reading) RETURNS retort_new_reading LANGUAGE sql STRICT AS 'SELECT ROW(valid::integer::boolean, NULL, unit, NULL, NULL)::retort_new_reading FROM (SELECT ($1).*) AS reading';
CREATE FUNCTION retort_new_reading(reading[]) RETURNS retort_new_reading[] LANGUAGE sql STRICT AS 'SELECT coalesce(pg_catalog.array_agg(retort_new_reading($1[i]) ORDER BY i), ''{}'') FROM pg_catalog.generate_subscripts($1, 1) AS i';
ALTER TABLE meter
    ALTER COLUMN last TYPE retort_new_reading USING retort_new_reading(last),
    ALTER COLUMN former TYPE retort_new_reading[] USING retort_new_reading(former);
ALTER TABLE station ALTER COLUMN peak TYPE retort_new_reading USING retort_new_reading(peak);
DROP FUNCTION retort_new_reading(reading[]);
DROP FUNCTION retort_new_reading(reading);
DROP TYPE reading;
ALTER TYPE retort_new_reading RENAME TO reading;
