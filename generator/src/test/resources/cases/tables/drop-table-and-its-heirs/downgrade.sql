CREATE TABLE zz_dogs (
    id bigint NOT NULL,
    name varchar(50),
    tricks integer
);
CREATE TABLE plants (
    id bigint NOT NULL,
    colour varchar(20)
);
CREATE TABLE animals (
    id bigint NOT NULL,
    name varchar(50),
    PRIMARY KEY (id)
);
CREATE TABLE a_puppies (
    id bigint NOT NULL,
    name varchar(50),
    tricks integer,
    weeks integer
);
ALTER TABLE zz_dogs INHERIT animals;
ALTER TABLE plants INHERIT beings;
ALTER TABLE a_puppies INHERIT zz_dogs;
