create type league as enum ('tin', 'gold');
create table players (id bigint primary key, league league not null default 'tin', constraint players_league_check check (league <> 'gold' or id > 0));
