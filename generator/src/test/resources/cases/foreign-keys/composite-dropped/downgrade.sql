ALTER TABLE users ADD CONSTRAINT users_club_id_team_number_fkey FOREIGN KEY (club_id, team_number) REFERENCES teams (club_id, number) ON DELETE CASCADE;
