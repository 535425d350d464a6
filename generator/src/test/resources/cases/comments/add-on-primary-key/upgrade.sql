COMMENT ON CONSTRAINT users_pkey ON users IS E'It''s said: \\ and "quotes"';
