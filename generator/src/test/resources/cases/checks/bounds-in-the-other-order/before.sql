create table guest (id bigint primary key, seats integer not null, check ((seats <= 9) and (seats >= 1)));
