insert into users (name, mood) values ('Ada', 'GLAD'), ('Eve', 'SAD'), ('Bo', null);
