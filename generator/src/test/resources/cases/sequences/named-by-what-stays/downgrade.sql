CREATE TABLE legacies (
    id integer NOT NULL DEFAULT nextval('legacies_id_seq'::regclass),
    name varchar(255),
    PRIMARY KEY (id)
);
ALTER TABLE tickets DROP COLUMN legacy;
ALTER SEQUENCE legacies_id_seq OWNED BY legacies.id;
