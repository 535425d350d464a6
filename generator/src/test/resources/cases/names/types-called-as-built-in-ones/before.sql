-- enumerated, composite and base types that only their schema tells from PostgreSQL's own
create type "integer" as enum ('one', 'two');
create type public."text" as enum ('short', 'long');
create type "timestamp with time zone" as enum ('then', 'now');
create type "real" as (amount integer, note text);
create domain "serial" as pg_catalog.int8 check (value > 0);
create table orders (
    id integer primary key,
    amount "integer" not null default 'one',
    amounts "integer"[],
    size public."text",
    note text,
    placed "timestamp with time zone",
    paid timestamp with time zone,
    number public."serial",
    place integer not null,
    part "real"
);
create table gone (id bigint, kind "integer", word public."text");
