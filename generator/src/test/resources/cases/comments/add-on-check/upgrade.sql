COMMENT ON CONSTRAINT users_age_check ON users IS E'It''s said: \\ and "quotes"';
