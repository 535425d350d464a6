create type state as enum ('OPEN', 'PAID', 'GONE');
create extension btree_gist;
create table orders (id bigint primary key, state state not null, room integer, during tsrange,
    constraint no_overlap exclude using gist (room with =, during with &&) where (state <> 'OPEN'));
create policy paid on orders for select using (state = 'PAID');
create function note() returns trigger language plpgsql as 'begin return new; end';
create trigger paid after update of state on orders for each row when (new.state = 'PAID') execute function note();
