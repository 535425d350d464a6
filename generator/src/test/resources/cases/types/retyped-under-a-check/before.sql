create table users (
    id bigint primary key,
    name text not null,
    level text,
    constraint level_known check (level <> '')
);
