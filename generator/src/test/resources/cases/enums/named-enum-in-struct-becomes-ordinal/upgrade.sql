ALTER TABLE pump DROP CONSTRAINT pump_setting_check;
ALTER TABLE valve DROP CONSTRAINT valve_setting_check;
DROP CAST (phase AS varchar);
DROP CAST (varchar AS phase);
CREATE TYPE retort_new_setting AS (
    actual smallint,
    level integer,
    planned smallint
);
CREATE FUNCTION retort_new_setting(setting) RETURNS retort_new_setting LANGUAGE sql STRICT AS 'SELECT ROW(CASE WHEN actual::text OPERATOR(pg_catalog.=) ''SHUT'' THEN 0 WHEN actual::text OPERATOR(pg_catalog.=) ''OPEN'' THEN 1 WHEN actual::text OPERATOR(pg_catalog.=) ''HALF'' THEN 2 ELSE actual::text::smallint END, level, CASE WHEN planned::text OPERATOR(pg_catalog.=) ''SHUT'' THEN 0 WHEN planned::text OPERATOR(pg_catalog.=) ''OPEN'' THEN 1 WHEN planned::text OPERATOR(pg_catalog.=) ''HALF'' THEN 2 ELSE planned::smallint END)::retort_new_setting FROM (SELECT ($1).*) AS setting';
CREATE FUNCTION retort_new_setting(setting[]) RETURNS retort_new_setting[] LANGUAGE sql STRICT AS 'SELECT coalesce(pg_catalog.array_agg(retort_new_setting($1[i]) ORDER BY i), ''{}'') FROM pg_catalog.generate_subscripts($1, 1) AS i';
ALTER TABLE pump
    ALTER COLUMN former TYPE retort_new_setting[] USING retort_new_setting(former),
    ALTER COLUMN setting TYPE retort_new_setting USING retort_new_setting(setting);
ALTER TABLE valve ALTER COLUMN setting TYPE retort_new_setting USING retort_new_setting(setting);
DROP FUNCTION retort_new_setting(setting[]);
DROP FUNCTION retort_new_setting(setting);
DROP TYPE setting;
ALTER TYPE retort_new_setting RENAME TO setting;
ALTER TABLE pump ADD CONSTRAINT pump_setting_check CHECK ((setting IS NULL) OR ((((setting).actual IS NULL) OR (((setting).actual >= 0) AND ((setting).actual <= 2))) AND ((setting).level IS NOT NULL) AND (((setting).planned IS NULL) OR (((setting).planned >= 0) AND ((setting).planned <= 2)))));
ALTER TABLE valve ADD CONSTRAINT valve_setting_check CHECK ((setting IS NULL) OR ((((setting).actual IS NULL) OR (((setting).actual >= 0) AND ((setting).actual <= 2))) AND ((setting).level IS NOT NULL) AND (((setting).planned IS NULL) OR (((setting).planned >= 0) AND ((setting).planned <= 2)))));
DROP TYPE phase;
