ALTER TABLE tasks DROP COLUMN status;
DROP CAST (varchar AS status);
DROP CAST (status AS varchar);
DROP TYPE status;
CREATE TYPE status AS (
    reason varchar(255),
    state varchar(255)
);
ALTER TABLE tasks ADD COLUMN status status;
