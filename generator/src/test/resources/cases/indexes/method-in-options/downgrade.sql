DROP INDEX note_by_tags;
DROP INDEX note_by_number;
DROP INDEX note_by_body;
