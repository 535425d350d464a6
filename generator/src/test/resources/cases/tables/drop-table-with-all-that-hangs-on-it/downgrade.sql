CREATE TABLE users (
    id bigint NOT NULL,
    email varchar(100) NOT NULL,
    note text,
    age integer,
    during int4range,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX users_email ON users (email);
ALTER TABLE users ADD CONSTRAINT apart EXCLUDE USING gist (during WITH &&);
ALTER TABLE users ALTER COLUMN note SET STORAGE EXTERNAL;
ALTER TABLE users ALTER COLUMN age SET (n_distinct=7);
ALTER TABLE users ALTER COLUMN email SET STATISTICS 500;
ALTER TABLE users CLUSTER ON users_email;
ALTER TABLE users REPLICA IDENTITY USING INDEX users_email;
CREATE TRIGGER always AFTER DELETE ON users FOR EACH STATEMENT EXECUTE FUNCTION audit();
ALTER TABLE users ENABLE ALWAYS TRIGGER always;
CREATE TRIGGER audited BEFORE INSERT ON users FOR EACH ROW EXECUTE FUNCTION audit();
COMMENT ON TRIGGER audited ON users IS 'who did it';
CREATE TRIGGER later AFTER UPDATE ON users FOR EACH ROW WHEN (old.age IS DISTINCT FROM new.age) EXECUTE FUNCTION audit();
ALTER TABLE users DISABLE TRIGGER later;
CREATE RULE quiet AS
    ON DELETE TO users
   WHERE old.age > 100 DO INSTEAD NOTHING;
CREATE POLICY grown_up ON users AS RESTRICTIVE FOR ALL TO PUBLIC WITH CHECK ((age > 17));
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'pg_monitor') THEN
    CREATE POLICY own ON users AS PERMISSIVE FOR SELECT TO pg_monitor USING (((email)::text = CURRENT_USER));
COMMENT ON POLICY own ON users IS 'one''s own';
  END IF;
END
$$;
ALTER TABLE users ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_publication WHERE pubname = 'everybody' AND pg_catalog.pg_has_role(pubowner, 'USAGE')) THEN
    ALTER PUBLICATION everybody ADD TABLE users;
  END IF;
END
$$;
GRANT SELECT ON users TO PUBLIC;
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'pg_read_all_data') THEN
    GRANT SELECT (email) ON users TO pg_read_all_data WITH GRANT OPTION;
  END IF;
END
$$;
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'pg_read_all_data') THEN
    GRANT UPDATE (note) ON users TO pg_read_all_data WITH GRANT OPTION;
  END IF;
END
$$;
