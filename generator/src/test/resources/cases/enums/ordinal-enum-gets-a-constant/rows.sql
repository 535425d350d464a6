insert into tasks (id, level) values (1, 0), (2, 1);
