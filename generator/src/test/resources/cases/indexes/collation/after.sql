create table users (
    id bigint primary key,
    name text not null,
    email text,
    tags jsonb,
    created_at timestamptz
);
create index by_mail on users (email collate "C");
