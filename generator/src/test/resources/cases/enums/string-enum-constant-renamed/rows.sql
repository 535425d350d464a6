insert into users (id, status) values (1, 'ACTIVE');
