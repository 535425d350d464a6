ALTER TABLE songs ADD COLUMN track integer;
ALTER TABLE songs ADD CONSTRAINT songs_track_check CHECK (track >= 1);
