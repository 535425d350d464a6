COMMENT ON CONSTRAINT users_team_id_fkey ON users IS 'Where they play';
