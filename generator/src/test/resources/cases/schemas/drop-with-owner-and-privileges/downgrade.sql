CREATE SCHEMA audit;
COMMENT ON SCHEMA audit IS 'who did it';
CREATE TABLE audit.events (
    id bigint NOT NULL,
    PRIMARY KEY (id)
);
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'Retort Owner' AND pg_catalog.pg_has_role(oid, 'SET')) THEN
    ALTER SCHEMA audit OWNER TO "Retort Owner";
  END IF;
  GRANT CREATE ON SCHEMA audit TO PUBLIC;
  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'retort_reader') THEN
    GRANT USAGE ON SCHEMA audit TO retort_reader WITH GRANT OPTION;
  END IF;
END
$$;
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'retort_reader') THEN
    GRANT INSERT, SELECT ON audit.events TO retort_reader;
  END IF;
END
$$;
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'postgres' AND pg_catalog.pg_has_role(oid, 'USAGE')) THEN
    IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'retort_reader') THEN
      ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA audit GRANT EXECUTE ON FUNCTIONS TO retort_reader WITH GRANT OPTION;
    END IF;
  END IF;
END
$$;
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'postgres' AND pg_catalog.pg_has_role(oid, 'USAGE')) THEN
    ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA audit GRANT USAGE ON SEQUENCES TO PUBLIC;
  END IF;
END
$$;
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'postgres' AND pg_catalog.pg_has_role(oid, 'USAGE')) THEN
    IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'retort_reader') THEN
      ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA audit GRANT INSERT, SELECT ON TABLES TO retort_reader;
    END IF;
  END IF;
END
$$;
