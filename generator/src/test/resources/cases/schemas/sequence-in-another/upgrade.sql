CREATE SEQUENCE audit.numbers;
ALTER TABLE users ADD COLUMN number bigint DEFAULT nextval('audit.numbers'::regclass);
