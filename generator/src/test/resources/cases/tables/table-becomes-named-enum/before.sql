create table colour (name text primary key);
create table things (id bigint primary key, colour text not null);
