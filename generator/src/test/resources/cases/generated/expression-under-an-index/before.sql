create table users (
    id bigint primary key,
    name text not null,
    length integer generated always as (length(name)) stored
);
create index users_length_idx on users (length);
comment on index users_length_idx is 'By length';
comment on column users.length is 'Of the name';
