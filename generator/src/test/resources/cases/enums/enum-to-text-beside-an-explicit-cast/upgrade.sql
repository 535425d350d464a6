CREATE CAST (mood AS varchar) WITH INOUT;
ALTER TABLE people ALTER COLUMN mood TYPE varchar(20) USING mood::varchar(20);
ALTER TABLE people ALTER COLUMN moods TYPE varchar(20)[] USING moods::varchar(20)[];
