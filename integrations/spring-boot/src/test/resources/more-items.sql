insert into item (name) values ('plum');
