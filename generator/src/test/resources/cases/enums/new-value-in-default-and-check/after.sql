create type league as enum ('tin', 'silver', 'gold');
create table players (id bigint primary key, league league not null default 'silver', constraint players_league_check check (league <> 'silver' or id > 0));
