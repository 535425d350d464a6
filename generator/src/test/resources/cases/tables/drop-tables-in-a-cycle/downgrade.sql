CREATE TABLE teams (
    club_id bigint,
    id bigint NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE clubs (
    best_id bigint,
    id bigint NOT NULL,
    PRIMARY KEY (id)
);
ALTER TABLE teams ADD CONSTRAINT teams_club_id_fkey FOREIGN KEY (club_id) REFERENCES clubs (id);
ALTER TABLE clubs ADD CONSTRAINT clubs_best_id_fkey FOREIGN KEY (best_id) REFERENCES teams (id);
