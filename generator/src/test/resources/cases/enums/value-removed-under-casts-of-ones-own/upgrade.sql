CREATE TYPE retort_new_mood AS ENUM ('CALM', 'WILD');
DO 'BEGIN EXECUTE ''COMMENT ON TYPE retort_new_mood IS '' OPERATOR(pg_catalog.||) pg_catalog.quote_nullable(pg_catalog.obj_description(''mood''::regtype, ''pg_type'')); END';
DO $$
DECLARE
    t record;
    g record;
BEGIN
    SELECT typacl, typowner INTO t FROM pg_catalog.pg_type WHERE oid OPERATOR(pg_catalog.=) 'mood'::regtype::oid;
    IF t.typacl IS NOT NULL THEN
        REVOKE ALL ON TYPE retort_new_mood FROM PUBLIC;
        FOR g IN SELECT coalesce(pg_catalog.quote_ident(r.rolname), 'PUBLIC') AS role, a.is_grantable
                FROM pg_catalog.aclexplode(t.typacl) a LEFT JOIN pg_catalog.pg_roles r ON r.oid OPERATOR(pg_catalog.=) a.grantee
                WHERE a.grantee OPERATOR(pg_catalog.<>) t.typowner
                AND (a.grantee OPERATOR(pg_catalog.=) '0' OR r.oid IS NOT NULL) ORDER BY 1 LOOP
            EXECUTE 'GRANT USAGE ON TYPE retort_new_mood TO ' OPERATOR(pg_catalog.||) g.role
                OPERATOR(pg_catalog.||) CASE WHEN g.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END;
        END LOOP;
    END IF;
    IF pg_catalog.pg_get_userbyid(t.typowner) OPERATOR(pg_catalog.<>) current_user
            AND pg_catalog.pg_has_role(t.typowner, 'MEMBER') THEN
        EXECUTE 'ALTER TYPE retort_new_mood OWNER TO ' OPERATOR(pg_catalog.||) pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(t.typowner));
    END IF;
END
$$;
DROP CAST (mood AS bytea);
DROP CAST (mood AS text);
DROP CAST (mood AS varchar);
DROP CAST (varchar AS mood);
ALTER TABLE people ALTER COLUMN mood TYPE retort_new_mood USING mood::pg_catalog.text::retort_new_mood;
DROP TYPE mood;
ALTER TYPE retort_new_mood RENAME TO mood;
CREATE CAST (mood AS bytea) WITH INOUT;
CREATE CAST (mood AS text) WITH INOUT AS ASSIGNMENT;
CREATE CAST (mood AS varchar) WITH INOUT AS IMPLICIT;
CREATE CAST (varchar AS mood) WITH INOUT AS IMPLICIT;
