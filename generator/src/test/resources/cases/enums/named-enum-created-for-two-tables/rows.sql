insert into cats (id) values (1);
