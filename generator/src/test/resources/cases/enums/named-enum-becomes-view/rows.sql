insert into tasks (id, status) values (1, 'OPEN'), (2, 'DONE');
