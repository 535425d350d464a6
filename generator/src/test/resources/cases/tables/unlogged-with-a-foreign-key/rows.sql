insert into b_users values (1);
insert into a_visits values (1, 1);
