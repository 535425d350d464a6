insert into parcels (label, parent_id) values ('a', null), ('b', 1), ('c', 2);
insert into lots values (1, 1, null), (2, 3, 2), (3, 2, 3);
insert into parcel_tags values (1, 'red'), (3, 'green'), (3, 'blue');
