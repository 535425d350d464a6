ALTER TABLE plain DROP CONSTRAINT plain_note_check;
ALTER TABLE plain DROP COLUMN note;
