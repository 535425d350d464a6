create table shelves (id bigint primary key, room integer not null);
