delete from numbers;
DROP TABLE numbers;
