insert into org.teams values (7);
insert into users values (1, 'Ann', 7);
