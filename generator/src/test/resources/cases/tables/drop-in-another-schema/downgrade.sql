CREATE TABLE audit.events (
    id bigint NOT NULL,
    PRIMARY KEY (id)
);
