ALTER TABLE users DROP COLUMN searchname;
