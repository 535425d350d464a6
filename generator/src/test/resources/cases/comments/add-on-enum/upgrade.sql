COMMENT ON TYPE mood IS E'It''s said: \\ and "quotes"';
