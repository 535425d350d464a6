insert into note (id, body, tags, draft) values (1, 'Ann', '{1,2}', 'x'), (2, null, null, null);
