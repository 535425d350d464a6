COMMENT ON SEQUENCE numbers IS E'It''s said: \\ and "quotes"';
