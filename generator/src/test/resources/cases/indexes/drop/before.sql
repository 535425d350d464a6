create table users (
    id bigint primary key,
    name text not null,
    email text,
    tags jsonb,
    created_at timestamptz
);
create index users_email_idx on users (email);
