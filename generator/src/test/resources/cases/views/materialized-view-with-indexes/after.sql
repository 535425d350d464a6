create table scores (id bigint primary key, league text not null, xp bigint not null);
create materialized view league_totals with (fillfactor = 70) as select league, count(*) as players, max(xp) as best from scores group by league;
create unique index league_totals_league_idx on league_totals (league);
create index ix_best on league_totals (best desc) where best > 0;
comment on index ix_best is 'For the front page.';
comment on materialized view league_totals is 'Filled every night.';
