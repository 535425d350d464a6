create table users (
    id bigint primary key,
    name text not null,
    email text,
    tags jsonb,
    created_at timestamptz
);
create index by_date on users using brin (created_at) with (pages_per_range = 32);
