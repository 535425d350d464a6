ALTER TABLE users ALTER COLUMN id DROP IDENTITY;
CREATE TABLE hibernate_sequences (
    next_val bigint,
    sequence_name varchar(255) NOT NULL,
    PRIMARY KEY (sequence_name)
);
insert into hibernate_sequences(sequence_name, next_val) values ('default',0);
UPDATE hibernate_sequences SET next_val = greatest(next_val, (SELECT pg_catalog.max(id)::bigint OPERATOR(pg_catalog.+) 50 FROM users)) WHERE sequence_name OPERATOR(pg_catalog.=) 'default';
