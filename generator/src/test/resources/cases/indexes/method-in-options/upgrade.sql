CREATE INDEX note_by_body ON note USING hash (body);
CREATE INDEX note_by_number ON note USING brin (id int8_minmax_multi_ops);
CREATE INDEX note_by_tags ON note USING gin (tags) WITH (fastupdate = off);
