create table users (
    id bigint primary key,
    email text not null,
    name text constraint users_name unique
);
comment on index users_pkey is 'by number';
comment on index users_name is 'by name';
