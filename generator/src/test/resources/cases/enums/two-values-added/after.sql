create type league as enum ('tin', 'silver', 'gold', 'ruby');
create table players (id bigint primary key, league league not null, constraint players_league_check check (league <> 'gold' or id > 0));
