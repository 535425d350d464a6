COMMENT ON INDEX users_name_idx IS E'It''s said: \\ and "quotes"';
