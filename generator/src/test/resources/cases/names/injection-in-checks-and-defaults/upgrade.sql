ALTER TABLE plain ADD COLUMN note text DEFAULT '$$; drop table plain; $$'::text;
ALTER TABLE plain ADD CONSTRAINT plain_note_check CHECK (note <> '''; --');
