DROP VIEW totals;
CREATE TABLE totals (
    amount integer NOT NULL,
    id bigint NOT NULL,
    PRIMARY KEY (id)
);
