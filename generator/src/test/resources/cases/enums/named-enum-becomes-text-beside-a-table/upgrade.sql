DROP CAST (status AS varchar);
DROP CAST (varchar AS status);
ALTER TABLE tasks ALTER COLUMN status TYPE varchar(255);
DROP TYPE status;
CREATE TABLE status (
    id bigint NOT NULL,
    label varchar(255) NOT NULL,
    PRIMARY KEY (id)
);
