create table colour (name text primary key);
create table walls (id bigint primary key, colour text references colour, name text default 'w');
