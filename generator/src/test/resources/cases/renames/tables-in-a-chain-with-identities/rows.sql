insert into orders (note) values ('a'), ('b');
insert into drafts (note) values ('c');
