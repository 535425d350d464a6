insert into users values (1, 'Ann');
select setval('users_id_seq', 500);
