create table users (
    id bigint primary key,
    name varchar(255),
    age integer
);
create index by_name on users (name) with (fillfactor = 70);
create index by_age on users (age desc) with (deduplicate_items = off);
insert into users values (1, 'Ann', 20);
