CREATE TABLE user_details (
    id bigint NOT NULL,
    biography varchar(500),
    PRIMARY KEY (id)
);
ALTER TABLE user_details ADD CONSTRAINT user_details_id_fkey FOREIGN KEY (id) REFERENCES users (id);
