create extension btree_gist;
create table guest (id bigint primary key, name varchar(50), mail varchar(50));
create table reservation (id bigint primary key, room_number bigint not null, stay tsrange not null,
    cancelled boolean not null, guest_id bigint,
    constraint no_overlap exclude using gist (room_number with =, stay with &&) with (fillfactor = 70)
        where (not cancelled) deferrable initially deferred);
alter table reservation add constraint reservation_guest foreign key (guest_id) references guest;
comment on constraint no_overlap on reservation is 'One party a room.';
comment on index no_overlap is 'gist';
