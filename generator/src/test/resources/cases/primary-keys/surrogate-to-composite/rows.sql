insert into user_roles (user_id, role_id) values (1, 1), (2, 1);
