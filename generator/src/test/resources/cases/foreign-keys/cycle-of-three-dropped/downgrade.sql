CREATE TABLE c (
    id bigint NOT NULL,
    a_id bigint,
    PRIMARY KEY (id)
);
CREATE TABLE b (
    id bigint NOT NULL,
    c_id bigint,
    PRIMARY KEY (id)
);
CREATE TABLE a (
    id bigint NOT NULL,
    b_id bigint,
    PRIMARY KEY (id)
);
ALTER TABLE c ADD CONSTRAINT c_a_id_fkey FOREIGN KEY (a_id) REFERENCES a (id);
ALTER TABLE b ADD CONSTRAINT b_c_id_fkey FOREIGN KEY (c_id) REFERENCES c (id);
ALTER TABLE a ADD CONSTRAINT a_b_id_fkey FOREIGN KEY (b_id) REFERENCES b (id);
