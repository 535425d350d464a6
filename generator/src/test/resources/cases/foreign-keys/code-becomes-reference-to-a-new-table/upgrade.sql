CREATE TABLE owners (
    id bigint NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE states (
    id bigint NOT NULL,
    label varchar(255) NOT NULL,
    PRIMARY KEY (id)
);
ALTER TABLE tasks ADD COLUMN deputy_id bigint;
ALTER TABLE tasks ADD CONSTRAINT tasks_deputy_id_fkey FOREIGN KEY (deputy_id) REFERENCES owners (id);
ALTER TABLE tasks ADD CONSTRAINT tasks_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES owners (id);
ALTER TABLE tasks ADD CONSTRAINT tasks_state_id_fkey FOREIGN KEY (state_id) REFERENCES states (id);
