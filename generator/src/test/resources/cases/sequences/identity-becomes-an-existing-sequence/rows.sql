insert into boat values (nextval('numbers')), (nextval('numbers'));
insert into canoe values (17);
insert into raft values (default), (default), (default), (30);
