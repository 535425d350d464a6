insert into notes values (1, row(row(1, 'a'), 2));
insert into zones values (1, 'a');
insert into addresses values (1, row(row(row(1, 'a'), 2), '{}'), row(2, 'b'));
