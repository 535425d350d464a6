ALTER TABLE pump DROP CONSTRAINT pump_setting_check;
ALTER TABLE valve DROP CONSTRAINT valve_setting_check;
CREATE TYPE phase AS ENUM ('HALF', 'OPEN', 'SHUT');
CREATE TYPE retort_new_setting AS (
    level integer,
    planned varchar(255),
    actual phase
);
CREATE FUNCTION retort_new_setting(setting) RETURNS retort_new_setting LANGUAGE sql STRICT AS 'SELECT ROW(level, CASE WHEN planned OPERATOR(pg_catalog.=) 0 THEN ''SHUT'' WHEN planned OPERATOR(pg_catalog.=) 1 THEN ''OPEN'' WHEN planned OPERATOR(pg_catalog.=) 2 THEN ''HALF'' ELSE planned::text END, (CASE WHEN actual OPERATOR(pg_catalog.=) 0 THEN ''SHUT'' WHEN actual OPERATOR(pg_catalog.=) 1 THEN ''OPEN'' WHEN actual OPERATOR(pg_catalog.=) 2 THEN ''HALF'' ELSE actual::text END)::phase)::retort_new_setting FROM (SELECT ($1).*) AS setting';
CREATE FUNCTION retort_new_setting(setting[]) RETURNS retort_new_setting[] LANGUAGE sql STRICT AS 'SELECT coalesce(pg_catalog.array_agg(retort_new_setting($1[i]) ORDER BY i), ''{}'') FROM pg_catalog.generate_subscripts($1, 1) AS i';
ALTER TABLE pump
    ALTER COLUMN former TYPE retort_new_setting[] USING retort_new_setting(former),
    ALTER COLUMN setting TYPE retort_new_setting USING retort_new_setting(setting);
ALTER TABLE valve ALTER COLUMN setting TYPE retort_new_setting USING retort_new_setting(setting);
DROP FUNCTION retort_new_setting(setting[]);
DROP FUNCTION retort_new_setting(setting);
DROP TYPE setting;
ALTER TYPE retort_new_setting RENAME TO setting;
CREATE CAST (phase AS varchar) WITH INOUT AS IMPLICIT;
CREATE CAST (varchar AS phase) WITH INOUT AS IMPLICIT;
ALTER TABLE pump ADD CONSTRAINT pump_setting_check CHECK ((setting IS NULL) OR (((setting).level IS NOT NULL) AND (((setting).planned IS NULL) OR (((setting).planned)::text = ANY (ARRAY[('SHUT'::character varying)::text, ('OPEN'::character varying)::text, ('HALF'::character varying)::text])))));
ALTER TABLE valve ADD CONSTRAINT valve_setting_check CHECK ((setting IS NULL) OR (((setting).level IS NOT NULL) AND (((setting).planned IS NULL) OR (((setting).planned)::text = ANY (ARRAY[('SHUT'::character varying)::text, ('OPEN'::character varying)::text, ('HALF'::character varying)::text])))));
