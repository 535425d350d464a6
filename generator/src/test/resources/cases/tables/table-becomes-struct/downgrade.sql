ALTER TABLE people ADD COLUMN address_id bigint;
ALTER TABLE people DROP COLUMN address;
DROP TYPE address;
CREATE TABLE address (
    id bigint NOT NULL,
    city text NOT NULL,
    PRIMARY KEY (id)
);
ALTER TABLE people ADD CONSTRAINT people_address_id_fkey FOREIGN KEY (address_id) REFERENCES address (id);
