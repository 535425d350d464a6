create table accounts (id bigint primary key, owner_name text, balance integer not null);
create materialized view rich as select id, owner_name from accounts where balance > 100;
create unique index rich_id on rich (id);
comment on materialized view rich is 'who has most';
comment on column rich.owner_name is 'their name';
comment on index rich_id is 'to refresh concurrently';
grant select on rich to retort_reader;
grant select (id) on rich to public;
