insert into users values (1, null), (2, 1);
insert into orders values (1, 2);
