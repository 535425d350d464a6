insert into users values (1, 'Ada');
insert into posts values (1, 1);
