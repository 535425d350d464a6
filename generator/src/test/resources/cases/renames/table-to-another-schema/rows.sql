insert into events (what) values ('login'), ('logout'); insert into notes values (1, 2);
