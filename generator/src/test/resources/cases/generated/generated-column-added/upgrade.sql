ALTER TABLE users ADD COLUMN searchname varchar(255) GENERATED ALWAYS AS (lower(name)) VIRTUAL;
