create table items (id bigint primary key, data text not null default '');
