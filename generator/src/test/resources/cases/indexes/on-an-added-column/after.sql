create table users (
    id bigint primary key,
    name text not null,
    email text,
    tags jsonb,
    created_at timestamptz
);
alter table users add column nick text;
create index by_nick on users (nick);
