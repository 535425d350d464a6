insert into tasks (id, status) values (1, row('open', 'new')), (2, null);
