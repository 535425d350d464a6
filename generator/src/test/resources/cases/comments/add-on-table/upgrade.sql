COMMENT ON TABLE users IS E'It''s said: \\ and "quotes"';
