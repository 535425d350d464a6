DROP CAST (status AS varchar);
DROP CAST (varchar AS status);
ALTER TABLE tasks DROP COLUMN status;
DROP TYPE status;
CREATE TABLE status (
    id bigint NOT NULL,
    label varchar(255) NOT NULL,
    PRIMARY KEY (id)
);
ALTER TABLE tasks ADD COLUMN status_id bigint;
ALTER TABLE tasks ADD CONSTRAINT tasks_status_id_fkey FOREIGN KEY (status_id) REFERENCES status (id);
