create type league as enum ('bronze', 'silver', 'golden');
create table teams (id bigint primary key, league league not null default 'golden' check (league <> 'bronze'), past league[] default '{silver,golden}');
create index on teams (id) where league = 'golden';
