create extension btree_gist;
create table booking (id bigint primary key, room integer not null, during tsrange not null, cancelled boolean not null,
    guest_name varchar(50), guest_mail varchar(50),
    constraint no_overlap exclude using gist (room with =, during with &&) with (fillfactor = 70)
        where (not cancelled) deferrable initially deferred);
comment on constraint no_overlap on booking is 'One party a room.';
comment on index no_overlap is 'gist';
