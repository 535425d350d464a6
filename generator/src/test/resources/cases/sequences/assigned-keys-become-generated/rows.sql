insert into canoe values (17); insert into car values (1), (30); insert into truck values (2), (99)
