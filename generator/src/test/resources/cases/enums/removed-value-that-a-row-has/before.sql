create type league as enum ('tin', 'silver', 'gold');
create table players (id bigint primary key, league league not null);
