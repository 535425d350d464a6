CREATE SEQUENCE country_no;
CREATE TYPE continent AS ENUM ('EUROPE', 'ASIA');
CREATE TABLE continents (name continent PRIMARY KEY);
INSERT INTO continents VALUES ('EUROPE');
CREATE TABLE countries (
    code char(2) PRIMARY KEY,
    number bigint NOT NULL DEFAULT nextval('country_no'),
    continent continent NOT NULL REFERENCES continents
);
INSERT INTO countries (code, continent) VALUES ('DE', 'EUROPE'), ('CH', 'EUROPE');
CREATE TABLE rates (country char(2) NOT NULL, rate numeric NOT NULL);
