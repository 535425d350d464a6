ALTER TABLE guest DROP CONSTRAINT guest_mood_check;
ALTER TABLE guest DROP CONSTRAINT guest_flavour_check;
ALTER TABLE guest ADD CONSTRAINT guest_mood_check CHECK (mood IN ('CALM', 'ANGRY'));
ALTER TABLE guest ADD CONSTRAINT guest_flavour_check CHECK (flavour IN ('sweet', 'sour'));
ALTER TABLE guest DROP CONSTRAINT guest_mood_check;
CREATE TYPE retort_new_mood AS ENUM ('CALM', 'BORED', 'ANGRY');
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
ALTER TABLE guest ALTER COLUMN mood TYPE retort_new_mood USING mood::pg_catalog.text::retort_new_mood;
DROP TYPE mood;
ALTER TYPE retort_new_mood RENAME TO mood;
ALTER TABLE guest ADD CONSTRAINT guest_mood_check CHECK (mood IN ('CALM', 'ANGRY'));
ALTER TABLE guest DROP CONSTRAINT guest_flavour_check;
CREATE TYPE retort_new_flavour AS ENUM ('sweet', 'sour');
DO 'BEGIN EXECUTE ''COMMENT ON TYPE retort_new_flavour IS '' OPERATOR(pg_catalog.||) pg_catalog.quote_nullable(pg_catalog.obj_description(''flavour''::regtype, ''pg_type'')); END';
DO $$
DECLARE
    t record;
    g record;
BEGIN
    SELECT typacl, typowner INTO t FROM pg_catalog.pg_type WHERE oid OPERATOR(pg_catalog.=) 'flavour'::regtype::oid;
    IF t.typacl IS NOT NULL THEN
        REVOKE ALL ON TYPE retort_new_flavour FROM PUBLIC;
        FOR g IN SELECT coalesce(pg_catalog.quote_ident(r.rolname), 'PUBLIC') AS role, a.is_grantable
                FROM pg_catalog.aclexplode(t.typacl) a LEFT JOIN pg_catalog.pg_roles r ON r.oid OPERATOR(pg_catalog.=) a.grantee
                WHERE a.grantee OPERATOR(pg_catalog.<>) t.typowner
                AND (a.grantee OPERATOR(pg_catalog.=) '0' OR r.oid IS NOT NULL) ORDER BY 1 LOOP
            EXECUTE 'GRANT USAGE ON TYPE retort_new_flavour TO ' OPERATOR(pg_catalog.||) g.role
                OPERATOR(pg_catalog.||) CASE WHEN g.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END;
        END LOOP;
    END IF;
    IF pg_catalog.pg_get_userbyid(t.typowner) OPERATOR(pg_catalog.<>) current_user
            AND pg_catalog.pg_has_role(t.typowner, 'MEMBER') THEN
        EXECUTE 'ALTER TYPE retort_new_flavour OWNER TO ' OPERATOR(pg_catalog.||) pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(t.typowner));
    END IF;
END
$$;
ALTER TABLE guest ALTER COLUMN flavour TYPE retort_new_flavour USING flavour::pg_catalog.text::retort_new_flavour;
DROP TYPE flavour;
ALTER TYPE retort_new_flavour RENAME TO flavour;
ALTER TABLE guest ADD CONSTRAINT guest_flavour_check CHECK (flavour IN ('sweet', 'sour'));
