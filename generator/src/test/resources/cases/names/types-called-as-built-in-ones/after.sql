create type "integer" as enum ('one', 'two', 'three');
create type public."text" as enum ('long', 'middle');
create type "timestamp with time zone" as enum ('then', 'now');
create type "real" as (amount bigint, note text);
create type "boolean" as enum ('yes', 'no');
create domain "serial" as pg_catalog.int8 check (value > 0);
create table orders (
    id integer primary key,
    amount "integer" not null default 'two',
    amounts integer[],
    size public."text",
    note public."text",
    placed "timestamp with time zone",
    paid timestamp with time zone,
    number public."serial",
    place "integer" not null,
    part "real",
    done "boolean" not null default 'no',
    sure boolean
);
create index on orders (place) where amount = 'one';
