insert into users values (1, 'Ada');
insert into visits values (1);
