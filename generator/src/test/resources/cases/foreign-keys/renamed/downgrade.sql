ALTER TABLE users RENAME CONSTRAINT fk_team TO users_team_id_fkey;
