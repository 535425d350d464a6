CREATE TABLE clubs (
    id bigint NOT NULL,
    captain_id bigint,
    PRIMARY KEY (id)
);
CREATE TABLE players (
    id bigint NOT NULL,
    club_id bigint,
    PRIMARY KEY (id)
);
ALTER TABLE clubs ADD CONSTRAINT clubs_captain_id_fkey FOREIGN KEY (captain_id) REFERENCES players (id);
ALTER TABLE players ADD CONSTRAINT players_club_id_fkey FOREIGN KEY (club_id) REFERENCES clubs (id);
