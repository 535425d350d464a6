create table users (id bigint primary key, name varchar(50), active boolean not null default true);
create statistics name_and_active on name, active from users;
