insert into users (name) values ('Ada'), ('Eve');
insert into user_phones (user_id, phones) values (1, '030'), (2, '040');
