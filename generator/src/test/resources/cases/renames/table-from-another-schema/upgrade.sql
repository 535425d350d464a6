DO $$
BEGIN
    EXECUTE 'ALTER TABLE audit.events SET SCHEMA ' || quote_ident(current_schema());
END
$$;
