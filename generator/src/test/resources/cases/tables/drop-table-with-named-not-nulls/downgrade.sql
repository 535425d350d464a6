CREATE TABLE users (
    id bigint NOT NULL,
    email text NOT NULL,
    note text NOT NULL,
    age integer NOT NULL,
    PRIMARY KEY (id)
);
ALTER TABLE users ALTER COLUMN age DROP NOT NULL;
ALTER TABLE users ADD CONSTRAINT age_is_known NOT NULL age NOT VALID;
ALTER TABLE users ALTER COLUMN email DROP NOT NULL;
ALTER TABLE users ADD CONSTRAINT mail_is_there NOT NULL email;
COMMENT ON CONSTRAINT mail_is_there ON users IS 'since the newsletter';
ALTER TABLE users ALTER COLUMN note DROP NOT NULL;
ALTER TABLE users ADD CONSTRAINT noted NOT NULL note NO INHERIT;
