create table status (id bigint primary key);
create table tasks (id bigint primary key, status_id bigint references status);
