insert into users (mail, age) values ('ann@example.org', 40), ('bob@example.org', null);
