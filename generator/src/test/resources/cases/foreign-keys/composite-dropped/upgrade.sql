ALTER TABLE users DROP CONSTRAINT users_club_id_team_number_fkey;
