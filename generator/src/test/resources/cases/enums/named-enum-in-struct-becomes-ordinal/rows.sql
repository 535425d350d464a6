insert into valve (id, setting) values (1, row(7, 'OPEN', 'SHUT')), (2, row(8, null, 'HALF')), (3, null), (4, row(null, null, null));
insert into pump (id, setting, former) values
    (1, row(1, 'SHUT', 'OPEN'), array[row(2, 'OPEN', 'HALF')::setting, null, row(null, null, null)::setting]), (2, null, '{}'), (3, null, null);
