delete from numbers;
SET CONSTRAINTS ALL IMMEDIATE;
DROP TABLE numbers;
