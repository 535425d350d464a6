ALTER TABLE songs DROP CONSTRAINT songs_track_check;
ALTER TABLE songs DROP COLUMN track;
