create type league as enum ('tin', 'gold');
create table players (id bigint primary key, league league not null default 'tin', past league[] not null default '{}', xp integer not null,
    constraint players_league_check check (league <> 'gold' or xp > 10),
    constraint players_past_check check (not ('gold' = any (past))),
    is_top boolean generated always as (league = 'gold'::league) stored);
create index players_gold_idx on players (xp) where league = 'gold';
create index players_top_idx on players ((league = 'gold'::league), xp);
create unique index players_league_xp_idx on players (league, xp);
create table leagues (league league primary key, title text);
alter table players add constraint players_league_fkey foreign key (league) references leagues;
create view top_players as select id, league from players where league = 'gold'::league;
create view tops as select count(*) as n from top_players;
create cast (varchar as league) with inout as implicit;
create cast (league as varchar) with inout as implicit;
comment on type league is 'From the lowest to the highest.';
