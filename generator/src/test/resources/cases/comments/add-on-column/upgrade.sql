COMMENT ON COLUMN users.name IS E'It''s said: \\ and "quotes"';
