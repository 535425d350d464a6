insert into users (name) values ('Ada'), ('Eve');
insert into tags (label) values ('new');
insert into user_tags (user_id, tags_id) values (1, 1);
