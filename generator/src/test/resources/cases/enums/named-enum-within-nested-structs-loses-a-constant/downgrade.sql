CREATE TYPE retort_new_phase AS ENUM ('HALF', 'OPEN', 'SHUT');
DO 'BEGIN EXECUTE ''COMMENT ON TYPE retort_new_phase IS '' OPERATOR(pg_catalog.||) pg_catalog.quote_nullable(pg_catalog.obj_description(''phase''::regtype, ''pg_type'')); END';
DO $$
DECLARE
    t record;
    g record;
BEGIN
    SELECT typacl, typowner INTO t FROM pg_catalog.pg_type WHERE oid OPERATOR(pg_catalog.=) 'phase'::regtype::oid;
    IF t.typacl IS NOT NULL THEN
        REVOKE ALL ON TYPE retort_new_phase FROM PUBLIC;
        FOR g IN SELECT coalesce(pg_catalog.quote_ident(r.rolname), 'PUBLIC') AS role, a.is_grantable
                FROM pg_catalog.aclexplode(t.typacl) a LEFT JOIN pg_catalog.pg_roles r ON r.oid OPERATOR(pg_catalog.=) a.grantee
                WHERE a.grantee OPERATOR(pg_catalog.<>) t.typowner
                AND (a.grantee OPERATOR(pg_catalog.=) '0' OR r.oid IS NOT NULL) ORDER BY 1 LOOP
            EXECUTE 'GRANT USAGE ON TYPE retort_new_phase TO ' OPERATOR(pg_catalog.||) g.role
                OPERATOR(pg_catalog.||) CASE WHEN g.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END;
        END LOOP;
    END IF;
    IF pg_catalog.pg_get_userbyid(t.typowner) OPERATOR(pg_catalog.<>) current_user
            AND pg_catalog.pg_has_role(t.typowner, 'MEMBER') THEN
        EXECUTE 'ALTER TYPE retort_new_phase OWNER TO ' OPERATOR(pg_catalog.||) pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(t.typowner));
    END IF;
END
$$;
DROP CAST (phase AS varchar);
DROP CAST (varchar AS phase);
SET LOCAL extra_float_digits = 1;
ALTER TABLE valve
    ALTER COLUMN former TYPE pg_catalog.text USING former::pg_catalog.text,
    ALTER COLUMN housing TYPE pg_catalog.text USING housing::pg_catalog.text,
    ALTER COLUMN phase TYPE retort_new_phase USING phase::pg_catalog.text::retort_new_phase,
    ALTER COLUMN setting TYPE pg_catalog.text USING setting::pg_catalog.text;
ALTER TYPE setting ALTER ATTRIBUTE actual TYPE retort_new_phase;
DROP TYPE phase;
ALTER TYPE retort_new_phase RENAME TO phase;
ALTER TABLE valve
    ALTER COLUMN former TYPE setting[] USING former::setting[],
    ALTER COLUMN housing TYPE housing USING housing::housing,
    ALTER COLUMN setting TYPE setting USING setting::setting;
CREATE CAST (phase AS varchar) WITH INOUT AS IMPLICIT;
CREATE CAST (varchar AS phase) WITH INOUT AS IMPLICIT;
