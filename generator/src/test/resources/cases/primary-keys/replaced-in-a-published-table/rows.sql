insert into parcels (label) values ('a'), ('b');
insert into lots values (1, 2), (2, 1);
