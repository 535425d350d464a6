insert into scores values (1, 900);
