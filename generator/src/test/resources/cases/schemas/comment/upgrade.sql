COMMENT ON SCHEMA audit IS 'Who did what';
