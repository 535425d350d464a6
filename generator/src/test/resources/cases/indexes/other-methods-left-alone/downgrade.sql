ALTER TABLE note ADD COLUMN draft varchar(255);
ALTER TABLE note DROP COLUMN title;
ALTER TABLE note ALTER COLUMN body TYPE varchar(50);
CREATE INDEX note_by_draft ON note USING hash (draft);
