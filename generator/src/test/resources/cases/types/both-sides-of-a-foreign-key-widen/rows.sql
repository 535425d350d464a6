insert into teams values (1);
insert into users values (1, 1);
