ALTER TABLE users DROP CONSTRAINT users_boss_id_fkey;
