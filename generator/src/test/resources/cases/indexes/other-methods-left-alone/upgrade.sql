DROP INDEX note_by_draft;
ALTER TABLE note ALTER COLUMN body TYPE text COLLATE "C";
ALTER TABLE note ADD COLUMN title varchar(255);
ALTER TABLE note DROP COLUMN draft;
