ALTER TABLE tasks DROP CONSTRAINT tasks_status_id_fkey;
ALTER TABLE tasks DROP COLUMN status_id;
DROP TABLE status;
CREATE TYPE status AS ENUM ('DONE', 'OPEN');
ALTER TABLE tasks ADD COLUMN status status;
CREATE CAST (varchar AS status) WITH INOUT AS IMPLICIT;
CREATE CAST (status AS varchar) WITH INOUT AS IMPLICIT;
