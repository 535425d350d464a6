CREATE TABLE teams (
    id bigint NOT NULL,
    code text NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (code)
);
ALTER TABLE users ADD CONSTRAINT users_team_id_fkey FOREIGN KEY (team_id) REFERENCES teams (id);
