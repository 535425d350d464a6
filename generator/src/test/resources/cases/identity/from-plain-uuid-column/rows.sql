insert into users values (gen_random_uuid()), (gen_random_uuid());
