insert into ticket (id, number) values (1, 41);
