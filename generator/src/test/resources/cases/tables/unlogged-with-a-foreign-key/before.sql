create table b_users (id bigint primary key);
create table a_visits (id bigint primary key, user_id bigint references b_users);
create table c_visits (id bigint primary key, user_id bigint references b_users);
