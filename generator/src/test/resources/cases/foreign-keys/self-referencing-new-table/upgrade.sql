CREATE TABLE users (
    id bigint NOT NULL,
    name text NOT NULL,
    boss_id bigint,
    PRIMARY KEY (id)
);
ALTER TABLE users ADD CONSTRAINT users_boss_id_fkey FOREIGN KEY (boss_id) REFERENCES users (id) ON DELETE SET NULL;
