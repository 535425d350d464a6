create table items (id bigint primary key, data jsonb not null default '{}');
