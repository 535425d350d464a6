create unlogged table b_users (id bigint primary key);
create unlogged table a_visits (id bigint primary key, user_id bigint references b_users);
create unlogged table c_visits (id bigint primary key, user_id bigint references b_users);
