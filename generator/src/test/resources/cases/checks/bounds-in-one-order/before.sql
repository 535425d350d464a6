create table guest (id bigint primary key, seats integer not null, check ((seats >= 1) and (seats <= 9)));
