insert into teams values ('00000000-0000-0000-0000-000000000001');
insert into users values (1, '00000000-0000-0000-0000-000000000001'), (2, null);
