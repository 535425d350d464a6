DROP INDEX places_city;
DROP TABLE streets;
CREATE TABLE places_city (
    name text NOT NULL,
    PRIMARY KEY (name)
);
CREATE INDEX streets ON places (city);
