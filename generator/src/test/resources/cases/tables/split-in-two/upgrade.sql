CREATE TABLE addresses (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    street text,
    city text,
    PRIMARY KEY (id)
);
ALTER TABLE addresses ADD CONSTRAINT addresses_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id);
ALTER TABLE users DROP COLUMN street;
ALTER TABLE users DROP COLUMN city;
