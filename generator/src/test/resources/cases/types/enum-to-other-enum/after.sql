create type feeling as enum ('ok', 'sad');
create table users (
    id bigint primary key,
    name text not null,
    value feeling
);
