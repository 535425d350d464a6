insert into raft values (1);
insert into ferry values (90);
