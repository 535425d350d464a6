ALTER SEQUENCE legacies_id_seq OWNED BY NONE;
ALTER TABLE tickets ADD COLUMN legacy bigint DEFAULT nextval('legacies_id_seq');
DROP TABLE legacies;
