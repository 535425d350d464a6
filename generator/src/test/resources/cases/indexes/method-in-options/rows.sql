insert into note (id, body, tags) values (1, 'Ann', '{1,2}'), (2, null, null);
