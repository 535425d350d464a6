insert into doc (id, title, sub_title, body) values (1, 'A', null, 'a, b; c'), (2, 'B', 'b', ' ');
insert into doc_tag values (1, 'x'), (1, null);
