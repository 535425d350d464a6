create table short (id bigserial primary key, name text not null unique, parent bigint references short);
create index on short (name, id);
