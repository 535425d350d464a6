insert into users (email, boss_id, age) values ('ann@example.org', null, 40), ('bob@example.org', 1, 41); insert into orders values (1, 2);
