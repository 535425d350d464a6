insert into tickets values (1), (2);
