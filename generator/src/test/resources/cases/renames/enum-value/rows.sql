insert into teams (id) values (1), (2);
