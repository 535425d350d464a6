insert into users (name, league) values ('Ada', 'DIAMOND'), ('Eve', 'BRONZE');
