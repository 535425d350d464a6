ALTER TABLE clubs DROP CONSTRAINT clubs_best_id_fkey;
ALTER TABLE teams DROP CONSTRAINT teams_club_id_fkey;
DROP TABLE clubs;
DROP TABLE teams;
