CREATE TABLE animals (
    id bigint NOT NULL,
    name varchar(50),
    PRIMARY KEY (id),
    CONSTRAINT animals_name_check CHECK (name <> '')
);
CREATE TABLE zz_dogs (
    id bigint NOT NULL,
    name varchar(50),
    tricks integer
) INHERITS (animals);
CREATE TABLE plants (
    id bigint NOT NULL,
    colour varchar(20) DEFAULT 'green'::character varying
) INHERITS (beings);
CREATE TABLE a_puppies (
    weeks integer,
    PRIMARY KEY (id)
) INHERITS (zz_dogs);
