insert into boat values (1);
select setval('boat_seq', 51);
insert into canoe values (703);
