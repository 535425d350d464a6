create type league as enum ('bronze', 'silver', 'gold');
create table teams (id bigint primary key, league league not null default 'gold' check (league <> 'bronze'), past league[] default '{silver,gold}');
create index on teams (id) where league = 'gold';
