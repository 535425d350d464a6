DO $$
BEGIN
    EXECUTE 'ALTER TABLE audit.events SET SCHEMA ' OPERATOR(pg_catalog.||) pg_catalog.quote_ident(pg_catalog.current_schema());
END
$$;
