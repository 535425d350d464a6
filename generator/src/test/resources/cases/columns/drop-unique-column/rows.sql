insert into users values (1, 'Ann', gen_random_uuid()), (2, 'Bob', gen_random_uuid());
