insert into leagues values ('tin', 'Tin'), ('gold', 'Gold');
insert into players (id, league, past, xp) values (1, 'gold', '{tin}', 20), (2, 'tin', '{}', 5);
