create table users (
    id bigint primary key,
    name text not null
) with (fillfactor = 70);
