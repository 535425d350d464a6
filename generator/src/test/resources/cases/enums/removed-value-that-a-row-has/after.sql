create type league as enum ('tin', 'gold');
create table players (id bigint primary key, league league not null);
