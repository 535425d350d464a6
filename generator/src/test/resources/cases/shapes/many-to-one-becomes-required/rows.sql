insert into tags (label) values ('new');
insert into users (name, tag_id) values ('Ada', 1);
