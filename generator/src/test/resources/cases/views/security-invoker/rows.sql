insert into accounts values (1, 900);
