ALTER TABLE players DROP CONSTRAINT players_club_id_fkey;
ALTER TABLE clubs DROP CONSTRAINT clubs_captain_id_fkey;
DROP TABLE players;
DROP TABLE clubs;
