COMMENT ON CONSTRAINT users_email_key ON users IS E'It''s said: \\ and "quotes"';
