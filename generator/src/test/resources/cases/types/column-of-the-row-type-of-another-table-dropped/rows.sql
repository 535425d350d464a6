insert into route values (1, 2);
insert into place values (1, array[(1, 2)::route]);
insert into area values (1, (1, array[(1, 2)::route]), '{}');
