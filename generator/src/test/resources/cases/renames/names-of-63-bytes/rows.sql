insert into short (name) values ('ann');
