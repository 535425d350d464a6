CREATE TYPE retort_new_mood AS ENUM ('good', 'bad');
DO 'BEGIN EXECUTE ''COMMENT ON TYPE retort_new_mood IS '' || quote_nullable(obj_description(''mood''::regtype, ''pg_type'')); END';
ALTER TABLE people ALTER COLUMN mood TYPE retort_new_mood USING mood::text::retort_new_mood;
DROP TYPE mood;
ALTER TYPE retort_new_mood RENAME TO mood;
ALTER TYPE mood RENAME VALUE 'bad' TO 'good_swap1';
ALTER TYPE mood RENAME VALUE 'good' TO 'bad';
ALTER TYPE mood RENAME VALUE 'good_swap1' TO 'good';
