ALTER TABLE orders ADD COLUMN amounts_old public."integer"[];
DROP INDEX orders_place_idx;
ALTER TABLE orders DROP COLUMN sure;
ALTER TABLE orders DROP COLUMN done;
ALTER TABLE orders DROP COLUMN amounts;
ALTER TABLE orders ALTER COLUMN place TYPE integer USING pg_catalog.array_position(pg_catalog.enum_range(NULL::public."integer"), place) OPERATOR(pg_catalog.-) 1;
ALTER TABLE orders ALTER COLUMN note TYPE text;
ALTER TABLE orders ALTER COLUMN amount SET DEFAULT 'one'::"integer";
CREATE TYPE public.retort_new_real AS (
    amount integer,
    note text
);
ALTER TABLE orders ALTER COLUMN part TYPE public.retort_new_real USING CASE WHEN part IS DISTINCT FROM NULL THEN ROW((part).amount::integer, (part).note)::public.retort_new_real END;
DROP TYPE public."real";
ALTER TYPE public.retort_new_real RENAME TO "real";
CREATE TYPE public.retort_new_text AS ENUM ('short', 'long');
DO 'BEGIN EXECUTE ''COMMENT ON TYPE public.retort_new_text IS '' OPERATOR(pg_catalog.||) pg_catalog.quote_nullable(pg_catalog.obj_description(''public.text''::regtype, ''pg_type'')); END';
DO $$
DECLARE
    t record;
    g record;
BEGIN
    SELECT typacl, typowner INTO t FROM pg_catalog.pg_type WHERE oid OPERATOR(pg_catalog.=) 'public.text'::regtype::oid;
    IF t.typacl IS NOT NULL THEN
        REVOKE ALL ON TYPE public.retort_new_text FROM PUBLIC;
        FOR g IN SELECT coalesce(pg_catalog.quote_ident(r.rolname), 'PUBLIC') AS role, a.is_grantable
                FROM pg_catalog.aclexplode(t.typacl) a LEFT JOIN pg_catalog.pg_roles r ON r.oid OPERATOR(pg_catalog.=) a.grantee
                WHERE a.grantee OPERATOR(pg_catalog.<>) t.typowner
                AND (a.grantee OPERATOR(pg_catalog.=) '0' OR r.oid IS NOT NULL) ORDER BY 1 LOOP
            EXECUTE 'GRANT USAGE ON TYPE public.retort_new_text TO ' OPERATOR(pg_catalog.||) g.role
                OPERATOR(pg_catalog.||) CASE WHEN g.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END;
        END LOOP;
    END IF;
    IF pg_catalog.pg_get_userbyid(t.typowner) OPERATOR(pg_catalog.<>) current_user
            AND pg_catalog.pg_has_role(t.typowner, 'MEMBER') THEN
        EXECUTE 'ALTER TYPE public.retort_new_text OWNER TO ' OPERATOR(pg_catalog.||) pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(t.typowner));
    END IF;
END
$$;
ALTER TABLE orders ALTER COLUMN size TYPE public.retort_new_text USING size::pg_catalog.text::public.retort_new_text;
DROP TYPE public.text;
ALTER TYPE public.retort_new_text RENAME TO text;
DROP TYPE public."boolean";
ALTER TABLE orders RENAME COLUMN amounts_old TO amounts;
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid OPERATOR(pg_catalog.=) 'orders'::regclass::oid
            AND contype OPERATOR(pg_catalog.=) 'n' AND conname OPERATOR(pg_catalog.=) 'orders_amounts_old_not_null') THEN
        ALTER TABLE orders RENAME CONSTRAINT orders_amounts_old_not_null TO orders_amounts_not_null;
    END IF;
END
$$;
CREATE TABLE gone (
    id bigint,
    kind public."integer",
    word public.text
);
CREATE TYPE public.retort_new_integer AS ENUM ('one', 'two');
DO 'BEGIN EXECUTE ''COMMENT ON TYPE public.retort_new_integer IS '' OPERATOR(pg_catalog.||) pg_catalog.quote_nullable(pg_catalog.obj_description(''public."integer"''::regtype, ''pg_type'')); END';
DO $$
DECLARE
    t record;
    g record;
BEGIN
    SELECT typacl, typowner INTO t FROM pg_catalog.pg_type WHERE oid OPERATOR(pg_catalog.=) 'public."integer"'::regtype::oid;
    IF t.typacl IS NOT NULL THEN
        REVOKE ALL ON TYPE public.retort_new_integer FROM PUBLIC;
        FOR g IN SELECT coalesce(pg_catalog.quote_ident(r.rolname), 'PUBLIC') AS role, a.is_grantable
                FROM pg_catalog.aclexplode(t.typacl) a LEFT JOIN pg_catalog.pg_roles r ON r.oid OPERATOR(pg_catalog.=) a.grantee
                WHERE a.grantee OPERATOR(pg_catalog.<>) t.typowner
                AND (a.grantee OPERATOR(pg_catalog.=) '0' OR r.oid IS NOT NULL) ORDER BY 1 LOOP
            EXECUTE 'GRANT USAGE ON TYPE public.retort_new_integer TO ' OPERATOR(pg_catalog.||) g.role
                OPERATOR(pg_catalog.||) CASE WHEN g.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END;
        END LOOP;
    END IF;
    IF pg_catalog.pg_get_userbyid(t.typowner) OPERATOR(pg_catalog.<>) current_user
            AND pg_catalog.pg_has_role(t.typowner, 'MEMBER') THEN
        EXECUTE 'ALTER TYPE public.retort_new_integer OWNER TO ' OPERATOR(pg_catalog.||) pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(t.typowner));
    END IF;
END
$$;
ALTER TABLE gone ALTER COLUMN kind TYPE public.retort_new_integer USING kind::pg_catalog.text::public.retort_new_integer;
ALTER TABLE orders
    ALTER COLUMN amount DROP DEFAULT,
    ALTER COLUMN amount TYPE public.retort_new_integer USING amount::pg_catalog.text::public.retort_new_integer,
    ALTER COLUMN amounts TYPE public.retort_new_integer[] USING amounts::pg_catalog.text[]::public.retort_new_integer[];
DROP TYPE public."integer";
ALTER TYPE public.retort_new_integer RENAME TO "integer";
ALTER TABLE orders ALTER COLUMN amount SET DEFAULT 'one'::"integer";
