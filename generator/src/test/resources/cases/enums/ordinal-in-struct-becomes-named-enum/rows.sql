insert into valve (id, setting) values (1, row(0, 7, 1)), (2, row(2, 8, null)), (3, null), (4, row(null, null, null));
insert into pump (id, setting, former) values
    (1, row(1, 1, 0), array[row(2, 2, 1)::setting, null, row(null, null, null)::setting]), (2, null, '{}'), (3, null, null);
