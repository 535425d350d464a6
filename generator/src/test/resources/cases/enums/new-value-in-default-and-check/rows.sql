insert into players values (1, 'gold');
