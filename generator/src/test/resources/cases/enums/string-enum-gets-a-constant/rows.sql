insert into users (name, status) values ('Ada', 'ACTIVE'), ('Eve', 'BLOCKED');
