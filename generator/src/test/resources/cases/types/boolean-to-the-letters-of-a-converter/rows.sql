insert into users (active) values (true), (false), (null);
