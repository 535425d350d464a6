insert into users values (1, 'Ada');
insert into audit.events values (1);
