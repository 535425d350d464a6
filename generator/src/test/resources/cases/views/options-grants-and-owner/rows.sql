insert into accounts values (1, 'postgres', 900);
