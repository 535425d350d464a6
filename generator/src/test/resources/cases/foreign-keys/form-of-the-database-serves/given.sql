CREATE TABLE teams (
    id bigint PRIMARY KEY
);
CREATE TABLE rooms (
    building integer NOT NULL,
    number integer NOT NULL,
    PRIMARY KEY (building, number)
);
CREATE TABLE users (
    id bigint PRIMARY KEY,
    plain_id bigint,
    restricted_id bigint CONSTRAINT fk_restricted REFERENCES teams ON DELETE RESTRICT ON UPDATE RESTRICT,
    updated_id bigint CONSTRAINT fk_updated REFERENCES teams ON UPDATE CASCADE,
    cascaded_id bigint CONSTRAINT fk_cascaded REFERENCES teams ON DELETE CASCADE ON UPDATE SET NULL,
    told_id bigint CONSTRAINT fk_told REFERENCES teams ON DELETE RESTRICT ON UPDATE CASCADE,
    building integer,
    number integer,
    CONSTRAINT fk_room FOREIGN KEY (building, number) REFERENCES rooms MATCH FULL ON UPDATE CASCADE
);
