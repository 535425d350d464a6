create table bookings (
    id bigint primary key,
    starts timestamp not null,
    ends timestamp not null,
    exclude using gist (tsrange(starts, ends) with &&)
);
