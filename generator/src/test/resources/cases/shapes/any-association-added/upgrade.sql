ALTER TABLE users ADD COLUMN favourite_id bigint;
ALTER TABLE users ADD COLUMN favourite_type varchar(20);
