insert into people values (1, 'ok', '{sad,happy}'), (2, null, null);
