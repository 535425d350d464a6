create type level as enum ('low', 'high');
create table posts (id bigint primary key, level level not null default 'low', levels level[]);
