CREATE TYPE retort_new_priority AS ENUM ('LOW', 'HIGH');
DO 'BEGIN EXECUTE ''COMMENT ON TYPE retort_new_priority IS '' OPERATOR(pg_catalog.||) pg_catalog.quote_nullable(pg_catalog.obj_description(''priority''::regtype, ''pg_type'')); END';
DO $$
DECLARE
    t record;
    g record;
BEGIN
    SELECT typacl, typowner INTO t FROM pg_catalog.pg_type WHERE oid OPERATOR(pg_catalog.=) 'priority'::regtype::oid;
    IF t.typacl IS NOT NULL THEN
        REVOKE ALL ON TYPE retort_new_priority FROM PUBLIC;
        FOR g IN SELECT coalesce(pg_catalog.quote_ident(r.rolname), 'PUBLIC') AS role, a.is_grantable
                FROM pg_catalog.aclexplode(t.typacl) a LEFT JOIN pg_catalog.pg_roles r ON r.oid OPERATOR(pg_catalog.=) a.grantee
                WHERE a.grantee OPERATOR(pg_catalog.<>) t.typowner
                AND (a.grantee OPERATOR(pg_catalog.=) '0' OR r.oid IS NOT NULL) ORDER BY 1 LOOP
            EXECUTE 'GRANT USAGE ON TYPE retort_new_priority TO ' OPERATOR(pg_catalog.||) g.role
                OPERATOR(pg_catalog.||) CASE WHEN g.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END;
        END LOOP;
    END IF;
    IF pg_catalog.pg_get_userbyid(t.typowner) OPERATOR(pg_catalog.<>) current_user
            AND pg_catalog.pg_has_role(t.typowner, 'MEMBER') THEN
        EXECUTE 'ALTER TYPE retort_new_priority OWNER TO ' OPERATOR(pg_catalog.||) pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(t.typowner));
    END IF;
END
$$;
DROP CAST (priority AS varchar);
DROP CAST (varchar AS priority);
ALTER TABLE ticket ALTER COLUMN priority TYPE retort_new_priority USING priority::pg_catalog.text::retort_new_priority;
DROP TYPE priority;
ALTER TYPE retort_new_priority RENAME TO priority;
CREATE CAST (priority AS varchar) WITH INOUT AS IMPLICIT;
CREATE CAST (varchar AS priority) WITH INOUT AS IMPLICIT;
