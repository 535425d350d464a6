insert into users (name, points) values ('Ada', 7);
