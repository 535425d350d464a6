insert into tags (label) values ('new');
