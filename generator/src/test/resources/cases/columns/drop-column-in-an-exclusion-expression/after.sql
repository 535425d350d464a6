create table bookings (
    id bigint primary key,
    starts timestamp not null
);
