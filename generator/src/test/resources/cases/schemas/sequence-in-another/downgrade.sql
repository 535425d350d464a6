ALTER TABLE users DROP COLUMN number;
DROP SEQUENCE audit.numbers;
