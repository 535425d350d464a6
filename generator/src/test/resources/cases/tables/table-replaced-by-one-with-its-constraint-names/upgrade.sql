ALTER TABLE notes DROP CONSTRAINT author;
DROP INDEX account_number;
DROP TABLE users;
CREATE SEQUENCE users_number_seq;
CREATE TABLE accounts (
    id bigint NOT NULL,
    email text,
    number bigint,
    CONSTRAINT account_key PRIMARY KEY (id)
);
CREATE INDEX account_email ON accounts (email);
CREATE UNIQUE INDEX account_number ON accounts (number);
ALTER TABLE notes ADD CONSTRAINT author FOREIGN KEY (author) REFERENCES accounts (id);
