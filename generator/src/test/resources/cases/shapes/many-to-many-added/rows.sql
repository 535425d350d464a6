insert into users (name) values ('Ada'), ('Eve');
insert into tags (label) values ('new');
