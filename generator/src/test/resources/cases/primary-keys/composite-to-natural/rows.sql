insert into user_roles values (1, 1, gen_random_uuid()), (2, 1, gen_random_uuid());
