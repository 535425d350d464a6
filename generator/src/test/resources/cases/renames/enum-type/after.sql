create type public_level as enum ('low', 'high');
create table posts (id bigint primary key, level public_level not null default 'low', levels public_level[]);
