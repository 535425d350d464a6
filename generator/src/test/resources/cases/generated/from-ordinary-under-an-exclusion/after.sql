create extension btree_gist;
create table booking (id bigint primary key, room integer not null, starts date not null, ends date not null, during daterange generated always as (daterange(starts, ends)) stored,
    constraint no_overlap exclude using gist (room with =, during with &&) with (fillfactor = 70)
        where (room > 0) deferrable initially deferred,
    constraint no_twin exclude using gist (id with =, during with &&) include (starts));
comment on constraint no_overlap on booking is 'One party a room.';
comment on index no_overlap is 'gist';
