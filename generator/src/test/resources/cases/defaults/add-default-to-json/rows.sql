insert into users (name, settings) values ('Ada', '{"theme": "dark"}');
