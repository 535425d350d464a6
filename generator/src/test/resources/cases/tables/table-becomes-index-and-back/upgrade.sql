DROP INDEX streets;
DROP TABLE places_city;
CREATE TABLE streets (
    name text NOT NULL,
    PRIMARY KEY (name)
);
CREATE INDEX places_city ON places (city);
