insert into users (id, email) values (1, 'a@example.org'); insert into notes values (1, null);
