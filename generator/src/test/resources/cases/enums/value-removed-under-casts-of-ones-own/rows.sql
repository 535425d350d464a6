insert into people (id, mood) values (1, 'CALM'), (2, 'WILD');
