insert into teams values (1, 'red');
insert into users values (1, 'Ann', null);
