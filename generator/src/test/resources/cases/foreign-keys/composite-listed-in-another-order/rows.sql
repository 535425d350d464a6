insert into teams values (1, 1), (1, 2);
insert into users values (1, 1, 2), (2, 1, null);
