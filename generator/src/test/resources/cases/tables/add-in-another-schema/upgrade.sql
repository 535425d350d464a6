CREATE SCHEMA audit;
CREATE TABLE audit.events (
    id bigint NOT NULL,
    user_id bigint,
    PRIMARY KEY (id)
);
ALTER TABLE audit.events ADD CONSTRAINT events_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id);
