insert into teams values (1, 'red'), (2, 'blue');
insert into users values (1, 1, 'red'), (2, null, null);
