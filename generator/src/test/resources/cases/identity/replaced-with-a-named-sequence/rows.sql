insert into parcels (label) values ('a'), ('b');
