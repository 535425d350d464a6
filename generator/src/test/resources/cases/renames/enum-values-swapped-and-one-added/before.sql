create type mood as enum ('bad', 'good');
create table people (id bigint primary key, mood mood);
