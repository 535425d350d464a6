DROP CAST (status AS varchar);
DROP CAST (varchar AS status);
ALTER TABLE tasks ALTER COLUMN status TYPE varchar(255);
DROP TYPE status;
CREATE VIEW status AS
select distinct status as label from tasks;
