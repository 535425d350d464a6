insert into users (name) values ('Ada'), ('Eve');
