insert into users (name, team) values ('Ada', 'red'), ('Grace', 'red');
