insert into files values (1);
