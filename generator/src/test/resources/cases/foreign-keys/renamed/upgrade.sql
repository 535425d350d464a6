ALTER TABLE users RENAME CONSTRAINT users_team_id_fkey TO fk_team;
