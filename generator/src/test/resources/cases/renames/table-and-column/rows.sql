insert into users (mail) values ('ann@example.org'), ('bob@example.org');
