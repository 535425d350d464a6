insert into users (name, mood) values ('Ada', 0), ('Eve', 1), ('Bo', null);
