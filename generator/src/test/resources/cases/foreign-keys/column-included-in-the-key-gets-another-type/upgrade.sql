ALTER TYPE mood ADD VALUE 'mad';
-- the next transaction
ALTER TABLE notes DROP CONSTRAINT notes_boss_fkey;
ALTER TABLE people ALTER COLUMN nickname TYPE text;
ALTER TABLE notes ADD CONSTRAINT notes_boss_fkey FOREIGN KEY (boss) REFERENCES people (boss);
